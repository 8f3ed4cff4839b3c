import { formatFinancialYear } from '../../domain/calendar.ts';
import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** More years than this between a price and the price base are told. */
const YEARS_UNTIL_OLD = 5;

/** Unit costs of nothing. */
export function zeroCosts({ tables: { unitCosts } }: ReadPackage): readonly DataIssue[] {
  return unitCosts.rows
    .filter(({ record }) => record.amount === 0)
    .map(({ row }) =>
      warningAt(
        { file: unitCosts.file, row, column: 'amount_gbp' },
        {
          found: '0',
          expected: 'what one event costs this partner',
          remedy:
            'If the cost is not known, delete the row: then it is told as not known, not as £0.',
        },
      ),
    );
}

/** Unit costs of prices long before the price base, one warning a price year. */
export function oldPrices({ programme, tables: { unitCosts } }: ReadPackage): readonly DataIssue[] {
  if (programme === undefined) return [];
  const old = unitCosts.rows.filter(
    ({ record }) => programme.priceYear - record.priceYear > YEARS_UNTIL_OLD,
  );
  return [...groupBy(old, ({ record }) => record.priceYear)]
    .toSorted(([left], [right]) => left - right)
    .map(([year, rows]) => {
      const numbers = rows.map(({ row }) => row).toSorted((left, right) => left - right);
      return warningAt(
        { file: unitCosts.file, row: numbers[0] ?? 0, column: 'price_year' },
        {
          found: `${formatFinancialYear(year)} in ${numbers.length === 1 ? 'this row' : `rows ${numbers.join(', ')}`}`,
          expected: `prices at most ${YEARS_UNTIL_OLD} years older than the price base, ${formatFinancialYear(programme.priceYear)}`,
          remedy:
            'General inflation may not follow these costs for so long: look for a newer figure.',
        },
      );
    });
}
