import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { Decimal, sum } from './decimal.ts';
import { eventOutcome, type EventOutcome } from './eventOutcome.ts';
import { allMoney, type Money, type Outcomes } from './money.ts';
import { paybackMonth } from './payback.ts';
import { inPriceBase, discountDivisor, isWithinHorizon } from './prices.ts';
import { rulesOf, type Departures, type Rules } from './rules.ts';

/** Money paid in a year, in the scenario's money. */
interface Paid {
  readonly partnerId: string | null;
  readonly year: number;
  readonly present: Decimal;
}

/** An organisation, or all of them: what it avoids, unless no event of it has a figure. */
export interface Party {
  readonly id: string;
  /** Of each of its unit costs, whether the event has a figure. */
  readonly hasFigures: readonly boolean[];
  /** Whether it has one itself: £0 without any unit cost, none where all its events are unavailable. */
  readonly hasFigure: boolean;
  /** Its money within the horizon. */
  readonly money: readonly Money[];
  readonly total: Decimal;
  readonly cashable: Decimal;
}

export interface Recomputed {
  readonly pack: DataPackage;
  readonly rules: Rules;
  readonly outcomes: Outcomes;
  readonly money: readonly Money[];
  readonly partners: readonly Party[];
  readonly programme: Party;
  /** Null where there are none, or only some of the cohorts are looked at. */
  readonly contributions: readonly Paid[] | null;
  readonly programmeCosts: readonly Paid[] | null;
}

/** The whole method once more, from METHOD.md, in sixty decimal places. */
export function recompute(pack: DataPackage, departures: Departures): Recomputed {
  return recomputeUnder(pack, rulesOf(pack, departures));
}

export function recomputeUnder(pack: DataPackage, rules: Rules): Recomputed {
  const outcomes = new Map<string, EventOutcome | 'c' | 'x'>();
  for (const { id } of pack.events) outcomes.set(id, eventOutcome(pack, rules, id));
  const money = allMoney(pack, rules, outcomes);
  const partners = pack.partners.map(({ id }) => partnerParty(pack, outcomes, money, id));
  return {
    pack,
    rules,
    outcomes,
    money,
    partners,
    programme: together('', partners),
    contributions: paidIn(pack, rules, countedContributions(pack, rules)),
    programmeCosts: paidIn(
      pack,
      rules,
      pack.programmeCosts.length === 0 ? null : pack.programmeCosts,
    ),
  };
}

function partnerParty(
  pack: DataPackage,
  outcomes: Outcomes,
  money: readonly Money[],
  id: string,
): Party {
  const costs = pack.unitCosts.filter(({ partnerId }) => partnerId === id);
  return party(
    id,
    costs.map(({ eventId }) => typeof outcomes.get(eventId) === 'object'),
    money.filter(({ partnerId, withinHorizon }) => partnerId === id && withinHorizon),
  );
}

function party(id: string, hasFigures: readonly boolean[], money: readonly Money[]): Party {
  const hasFigure = hasFigures.length === 0 || hasFigures.includes(true);
  const total = sum(money.map(({ present }) => present));
  const cashable = sum(money.map(({ present, cashableShare }) => present.times(cashableShare)));
  return { id, hasFigures, hasFigure, money, total, cashable };
}

/** Several partners, added up. */
export function together(id: string, parties: readonly Party[]): Party {
  return party(
    id,
    parties.flatMap(({ hasFigures }) => hasFigures),
    parties.flatMap(({ money }) => money),
  );
}

function countedContributions(
  pack: DataPackage,
  rules: Rules,
): DataPackage['contributions'] | null {
  if (pack.contributions.length === 0) return null;
  return pack.contributions.filter(({ status }) => status === 'agreed' || rules.includeProposed);
}

type Nominal = DataPackage['contributions'][0] | DataPackage['programmeCosts'][0];

/** Nominal payments within the horizon, in the scenario's money (M13). */
function paidIn(
  pack: DataPackage,
  rules: Rules,
  payments: readonly Nominal[] | null,
): readonly Paid[] | null {
  if (payments === null || rules.cohorts !== null) return null;
  return payments
    .filter(({ year }) => isWithinHorizon(pack, rules, year))
    .map((payment) => ({
      partnerId: 'partnerId' in payment ? payment.partnerId : null,
      year: payment.year,
      present: inPriceBase(pack, rules, Decimal.of(payment.amount), payment.year).over(
        discountDivisor(pack, rules, payment.year),
      ),
    }));
}

/** When a party has got back what was paid; null if never, or nothing is known to be avoided. */
export function paybackOf({ hasFigure, money }: Party, paid: readonly Paid[]): number | null {
  if (!hasFigure) return null;
  const avoided = money.map(({ effectMonth, offset, present }) => ({
    month: effectMonth + 12 * offset,
    present,
  }));
  return paybackMonth(paid, avoided);
}
