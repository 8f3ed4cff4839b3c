import { formatFinancialYear, parseFinancialYear } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { PriceBase } from '../../scenario/scenario.ts';
import { MONEY_SETTINGS } from '../../words/assumptions.ts';
import { formatYearInWords } from '../formatDate.ts';

const AS_PUBLISHED = 'as-published';

/** The years whose prices can be taken, newest first, and those of each source. */
export function priceYearOptions({
  deflators,
}: Pick<DataPackage, 'deflators'>): readonly { readonly value: string; readonly label: string }[] {
  return [
    { value: AS_PUBLISHED, label: MONEY_SETTINGS.asPublished },
    ...deflators
      .toSorted((left, right) => right.year - left.year)
      .map(({ year }) => ({ value: formatFinancialYear(year), label: formatYearInWords(year) })),
  ];
}

export function priceBaseValue(priceBase: PriceBase): string {
  return priceBase === AS_PUBLISHED ? priceBase : formatFinancialYear(priceBase);
}

/** @returns undefined for text that is no price base. */
export function readPriceBase(value: string): PriceBase | undefined {
  return value === AS_PUBLISHED ? value : parseFinancialYear(value);
}
