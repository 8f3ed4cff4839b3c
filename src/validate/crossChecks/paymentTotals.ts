import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { ReadPackage } from './readPackage.ts';

const SAYS_TOTAL = /\btotals?\b/i;
const PENNY = 0.01;

/** Programme costs that are called a total and are what the others come to, in their year or in all. */
export function paymentTotals({ tables: { programmeCosts } }: ReadPackage): readonly DataIssue[] {
  const { file, rows } = programmeCosts;
  const parts = rows.filter(({ record }) => !SAYS_TOTAL.test(record.item));
  const sum = (list: typeof parts) => list.reduce((total, { record }) => total + record.amount, 0);
  return rows.flatMap(({ row, record }) => {
    if (!SAYS_TOTAL.test(record.item) || record.amount === 0) return [];
    const ofYear = parts.filter((each) => each.record.year === record.year);
    const isTotal = [ofYear, parts].some((list) => Math.abs(sum(list) - record.amount) < PENNY);
    if (!isTotal) return [];
    return [
      faultAt(
        { file, row, column: 'item' },
        {
          found: 'a total of other rows',
          expected: 'rows of data only',
          remedy:
            'Delete the row: totals are worked out here, and this one would be counted twice.',
        },
      ),
    ];
  });
}
