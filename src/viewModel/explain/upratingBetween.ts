import type { FinancialYear } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { Deflator } from '../../domain/funding.ts';
import type { PriceBase } from '../../scenario/scenario.ts';

/** The two price indices that an amount is brought from one year to another with; null where it stays as it is. */
export function upratingBetween(
  year: FinancialYear,
  priceBase: PriceBase,
  { deflators }: DataPackage,
): { readonly to: Deflator; readonly from: Deflator } | null {
  const from = deflators.find((deflator) => deflator.year === year);
  const to = deflators.find((deflator) => deflator.year === priceBase);
  return from === undefined || to === undefined || from === to ? null : { to, from };
}
