import { faultAt, warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Programme } from '../../domain/programme.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { CellProblem } from '../table.ts';
import type { ReadPackage } from './readPackage.ts';

const NOT_PROTECTED =
  'Set "protected" to false in programme.json, so that the counts go through disclosure control here.';

/** What a package that says it is protected must not hold. */
export function protectedTableChecks({ programme, tables }: ReadPackage): readonly DataIssue[] {
  if (programme?.protected !== true) return [];
  const { stageActivity, cohorts, counterfactuals } = tables;
  const { minWomen, roundTo } = programme.disclosure;
  return [
    ...stageActivity.rows.flatMap(({ row, record }) =>
      protectedCellProblems(record, programme).map(({ column, ...words }) =>
        faultAt({ file: stageActivity.file, row, column }, words),
      ),
    ),
    ...cohorts.rows
      .filter(({ record }) => record.women < minWomen)
      .map(({ row, record }) =>
        faultAt(
          { file: cohorts.file, row, column: 'women' },
          {
            found: `${record.women}, in a package that says it is protected`,
            expected: `at least ${minWomen}, the minWomen of programme.json`,
            remedy: NOT_PROTECTED,
          },
        ),
      ),
    ...cohorts.rows
      .filter(({ record }) => !record.closed)
      .map(({ row }) =>
        faultAt(
          { file: cohorts.file, row, column: 'closed' },
          {
            found: '"no", in a package that says it is protected',
            expected: '"yes": only closed cohorts are published',
            remedy: NOT_PROTECTED,
          },
        ),
      ),
    ...counterfactuals.rows
      .filter(({ record }) => record.observed % roundTo !== 0)
      .map(({ row, record }) =>
        faultAt(
          { file: counterfactuals.file, row, column: 'observed' },
          {
            found: `${record.observed}, in a package that says it is protected`,
            expected: `a multiple of ${roundTo}, the roundTo of programme.json`,
            remedy: NOT_PROTECTED,
          },
        ),
      ),
  ];
}

function protectedCellProblems(
  cell: StageCell,
  { disclosure: { roundTo } }: Programme,
): readonly CellProblem[] {
  const problems: CellProblem[] = [];
  const { events, status } = cell;
  if (isFigure(events) && events % roundTo !== 0) {
    problems.push({
      column: 'events',
      found: `${events}, in a package that says it is protected`,
      expected: `a multiple of ${roundTo}, the roundTo of programme.json, or [c]`,
      remedy: NOT_PROTECTED,
    });
  } else if (status === 'at_most' && events !== roundTo) {
    problems.push({
      column: 'events',
      found: `${events} with the status at_most`,
      expected: `${roundTo}, the roundTo of programme.json`,
      remedy: 'Protect the counts again.',
    });
  }
  const perWoman = [
    { column: 'women_with_event', value: cell.womenWithEvent },
    { column: 'largest_share', value: cell.largestShare },
  ];
  for (const { column, value } of perWoman) {
    if (value === null) continue;
    problems.push({
      column,
      found: 'a figure, in a package that says it is protected',
      expected: 'an empty cell',
      remedy: NOT_PROTECTED,
    });
  }
  return problems;
}

/** Counts that disclosure control cannot judge: shown to the analyst alone. */
export function unassessableTable({ programme, tables }: ReadPackage): readonly DataIssue[] {
  if (programme === undefined || programme.protected) return [];
  const { file, rows } = tables.stageActivity;
  const unknown = rows.filter(
    ({ record }) =>
      isFigure(record.events) &&
      record.events > 0 &&
      (record.womenWithEvent === null || record.largestShare === null),
  );
  const [first] = unknown;
  if (first === undefined) return [];
  return [
    warningAt(
      { file, row: first.row, column: 'women_with_event' },
      {
        found: `${unknown.length} of ${rows.length} rows with events and without women_with_event or largest_share, in a package that is not protected`,
        expected: 'both, or a protected package',
        remedy:
          "Disclosure control cannot assess these counts: they are for the analyst's eyes only, and cannot be shared.",
      },
    ),
  ];
}
