import { formatFinancialYear, type FinancialYear } from '../domain/calendar.ts';
import type { Deflator } from '../domain/funding.ts';
import type { BasePricePounds, OwnYearPounds } from '../domain/money.ts';
import type { PriceBase } from '../scenario/scenario.ts';

/**
 * What £1 of `priceYear` is in the price base: `index[base] ÷ index[priceYear]`; 1 with `as-published`.
 * @throws RangeError where a year has no deflator, which the checks on the package rule out. Source: M7.
 */
export function upratingFactor(
  priceYear: FinancialYear,
  priceBase: PriceBase,
  deflators: readonly Deflator[],
): number {
  if (priceBase === 'as-published') return 1;
  return indexOf(priceBase, deflators) / indexOf(priceYear, deflators);
}

/** An amount of its own year, in the price base. */
export function uprate(amount: OwnYearPounds, factor: number): BasePricePounds {
  return (amount * factor) as BasePricePounds;
}

function indexOf(year: FinancialYear, deflators: readonly Deflator[]): number {
  const row = deflators.find((deflator) => deflator.year === year);
  if (row === undefined) throw new RangeError(`No deflator for ${formatFinancialYear(year)}.`);
  return row.index;
}
