import { formatFinancialYear, type FinancialYear } from '../../domain/calendar.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { ReadPackage } from './readPackage.ts';

interface YearInUse {
  readonly year: FinancialYear;
  readonly use: string;
}

/** Years that something is priced or paid in, and that have no deflator. */
export function missingDeflators({ programme, tables }: ReadPackage): readonly DataIssue[] {
  const { deflators, unitCosts, contributions, programmeCosts } = tables;
  if (!deflators.complete) return [];
  const known = new Set(deflators.rows.map(({ record }) => record.year));
  const inUse: readonly YearInUse[] = [
    ...(programme === undefined
      ? []
      : [{ year: programme.priceYear, use: 'priceYear of programme.json' }]),
    ...unitCosts.rows.map(({ row, record }) => ({
      year: record.priceYear,
      use: `price_year of ${unitCosts.file}, row ${row}`,
    })),
    ...[contributions, programmeCosts].flatMap((table) =>
      table.rows.map(({ row, record }) => ({
        year: record.year,
        use: `financial_year of ${table.file}, row ${row}`,
      })),
    ),
  ];
  const firstUses = new Map(
    inUse
      .filter(({ year }) => !known.has(year))
      .toReversed()
      .map(({ year, use }) => [year, use]),
  );
  return [...firstUses]
    .toSorted(([left], [right]) => left - right)
    .map(([year, use]) =>
      faultAt(
        { file: deflators.file, column: 'financial_year' },
        {
          found: `no row for ${formatFinancialYear(year)}`,
          expected: `one, since it is the ${use}`,
          remedy: 'Add the deflator of that year, from the same series as the others.',
        },
      ),
    );
}
