import { formatFinancialYear } from '../../domain/calendar.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { ReadPackage } from './readPackage.ts';

/** Contributions and programme costs of years before the base year, which discounting starts from. */
export function paymentsBeforeBaseYear({
  programme,
  tables: { contributions, programmeCosts },
}: ReadPackage): readonly DataIssue[] {
  if (programme === undefined) return [];
  const baseYear = formatFinancialYear(programme.baseYear);
  return [contributions, programmeCosts].flatMap((table) =>
    table.rows
      .filter(({ record }) => record.year < programme.baseYear)
      .map(({ row, record }) =>
        faultAt(
          { file: table.file, row, column: 'financial_year' },
          {
            found: formatFinancialYear(record.year),
            expected: `the base year, ${baseYear}, or a later one`,
            remedy: 'Correct the year, or set an earlier baseYear in programme.json.',
          },
        ),
      ),
  );
}
