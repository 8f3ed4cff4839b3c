import {
  MONTHS_IN_YEAR,
  addMonths,
  firstMonthOf,
  type FinancialYear,
  type Month,
} from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { OwnYearPounds, PresentPounds } from '../domain/money.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isMoreMoney } from './arithmeticDust.ts';
import { horizonEnd } from './costAvoidance.ts';
import { presentValue } from './discounting.ts';
import type { MoneyLine } from './moneyLine.ts';
import { uprate, upratingFactor } from './uprating.ts';

/** Money paid in a financial year, in the scenario's money. */
export interface Payment {
  readonly year: FinancialYear;
  readonly present: PresentPounds;
}

/**
 * Nominal payments in the scenario's money: into the price base with the deflator, then discounted.
 * Those at or past the horizon are left out. Source: M13.
 */
export function payments(
  rows: readonly { readonly year: FinancialYear; readonly amount: OwnYearPounds }[],
  pack: DataPackage,
  scenario: Scenario,
): readonly Payment[] {
  const { baseYear } = pack.programme;
  const end = horizonEnd(baseYear, scenario.horizonYears);
  return rows
    .filter(({ year }) => year < end)
    .map(({ year, amount }) => {
      const inBase = uprate(amount, upratingFactor(year, scenario.priceBase, pack.deflators));
      return { year, present: presentValue(inBase, year, baseYear, scenario.discounting) };
    });
}

export function totalPaid(paid: readonly Payment[]): PresentPounds {
  return paid.reduce((sum, payment) => sum + payment.present, 0) as PresentPounds;
}

/**
 * The first month, from the first payment on, from which what is avoided so far stays at or above what is
 * paid so far. Payments are spread evenly over their year. Source: M14.
 * @returns null where nothing is paid, or where it is never paid back.
 */
export function paybackMonth(lines: readonly MoneyLine[], paid: readonly Payment[]): Month | null {
  const due = paid.filter(({ present }) => present > 0);
  const [firstYear] = due.map(({ year }) => year).toSorted((left, right) => left - right);
  if (firstYear === undefined) return null;
  const first = firstMonthOf(firstYear);

  const net = new Map<Month, number>();
  const add = (month: Month, amount: number) => net.set(month, (net.get(month) ?? 0) + amount);
  for (const { year, present } of due) {
    for (let index = 0; index < MONTHS_IN_YEAR; index += 1) {
      add(addMonths(firstMonthOf(year), index), (-1 * present) / MONTHS_IN_YEAR);
    }
  }
  for (const line of lines) if (line.withinHorizon) add(line.moneyMonth, line.present);

  let balance = 0;
  let paidBack: Month | null = null;
  for (const [month, amount] of [...net].toSorted(([left], [right]) => left - right)) {
    balance += amount;
    if (isMoreMoney(0, balance)) paidBack = null;
    else paidBack ??= month;
  }
  return paidBack === null || paidBack >= first ? paidBack : first;
}
