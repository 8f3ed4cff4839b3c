import { formatMonth } from '../../domain/calendar.ts';
import { warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { PROGRAMME_FILE } from '../packageTables.ts';
import type { ReadPackage } from './readPackage.ts';

/** Stage boundaries, or starts, that lie apart by other than whole periods of the counts. */
export function periodChecks({
  programme,
  tables: { cohorts },
}: ReadPackage): readonly DataIssue[] {
  if (programme === undefined) return [];
  const { periodMonths, stageBoundaries } = programme;
  const apart = (month: number, first: number) => (month - first) % periodMonths !== 0;
  const remedy =
    'Events near the boundary may be counted in the stage beside it: counts by month avoid that.';
  const odd = stageBoundaries.filter((month) => apart(month, 0));
  const starts = cohorts.rows.toSorted((left, right) => left.row - right.row);
  const [first] = starts;
  return [
    ...(odd.length === 0
      ? []
      : [
          warningAt(
            { file: PROGRAMME_FILE, column: 'stageBoundaries' },
            {
              found: odd.join(', '),
              expected: `boundaries a multiple of ${periodMonths} months (periodMonths) from the start`,
              remedy,
            },
          ),
        ]),
    ...starts.flatMap(({ row, record: { start } }) =>
      first === undefined || !apart(start, first.record.start)
        ? []
        : [
            warningAt(
              { file: cohorts.file, row, column: 'start' },
              {
                found: formatMonth(start),
                expected: `a multiple of ${periodMonths} months (periodMonths) from ${formatMonth(first.record.start)}, the start in row ${first.row}`,
                remedy,
              },
            ),
          ],
    ),
  ];
}
