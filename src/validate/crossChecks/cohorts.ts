import { financialYearOf, formatFinancialYear, formatMonth } from '../../domain/calendar.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { ReadPackage } from './readPackage.ts';

/** Cohorts that start before the base year, which discounting starts from. */
export function cohortChecks({
  programme,
  tables: { cohorts },
}: ReadPackage): readonly DataIssue[] {
  if (programme === undefined) return [];
  return cohorts.rows.flatMap(({ row, record: { start } }) => {
    if (financialYearOf(start) >= programme.baseYear) return [];
    return [
      faultAt(
        { file: cohorts.file, row, column: 'start' },
        {
          found: formatMonth(start),
          expected: `a month in or after the base year, ${formatFinancialYear(programme.baseYear)}`,
          remedy: 'Correct the month, or set an earlier baseYear in programme.json.',
        },
      ),
    ];
  });
}
