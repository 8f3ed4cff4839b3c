import { faultAt, warningAt, type DataIssue } from '../../domain/dataIssue.ts';
import { isFigure } from '../../domain/marker.ts';
import type { Programme } from '../../domain/programme.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { TableReading } from '../readTable.ts';
import type { CellProblem } from '../table.ts';
import type { ReadPackage } from './readPackage.ts';

const NOT_PROTECTED =
  'Set "protected" to false in programme.json, so that the counts go through disclosure control here.';

/**
 * What a package that says it is protected should not hold. Figures of single women stop the load; the rest is
 * told, since rows of an earlier release may have been rounded otherwise.
 */
export function protectedTableChecks({ programme, tables }: ReadPackage): readonly DataIssue[] {
  if (programme?.protected !== true) return [];
  const { stageActivity, cohorts, counterfactuals } = tables;
  const { minWomen, roundTo } = programme.disclosure;
  return [
    ...stageActivity.rows.flatMap(({ row, record }) =>
      protectedCellProblems(record, programme).map(({ column, ...words }) =>
        warningAt({ file: stageActivity.file, row, column }, words),
      ),
    ),
    ...perWomanFaults(stageActivity),
    ...cohorts.rows
      .filter(({ record }) => record.women < minWomen)
      .map(({ row, record }) =>
        warningAt(
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
        warningAt(
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
        warningAt(
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
  { events, status }: StageCell,
  { disclosure: { roundTo } }: Programme,
): readonly CellProblem[] {
  if (isFigure(events) && events % roundTo !== 0) {
    return [
      {
        column: 'events',
        found: `${events}, in a package that says it is protected`,
        expected: `a multiple of ${roundTo}, the roundTo of programme.json, or [c]`,
        remedy: NOT_PROTECTED,
      },
    ];
  }
  if (status !== 'at_most' || events === roundTo) return [];
  return [
    {
      column: 'events',
      found: `${events} with the status at_most`,
      expected: `${roundTo}, the roundTo of programme.json`,
      remedy: 'Protect the counts again.',
    },
  ];
}

/** Figures about single women, which protection empties; one fault a column. */
function perWomanFaults({ file, rows }: TableReading<StageCell>): readonly DataIssue[] {
  const columns = [
    { column: 'women_with_event', of: (cell: StageCell) => cell.womenWithEvent },
    { column: 'largest_share', of: (cell: StageCell) => cell.largestShare },
  ];
  return columns.flatMap(({ column, of }) => {
    const filledIn = rows.filter(({ record }) => of(record) !== null).map(({ row }) => row);
    if (filledIn.length === 0) return [];
    const first = filledIn.reduce((least, row) => Math.min(least, row));
    return [
      faultAt(
        { file, row: first, column },
        {
          found: `figures in ${filledIn.length} rows, the first here, in a package that says it is protected`,
          expected: 'empty cells',
          remedy: NOT_PROTECTED,
        },
      ),
    ];
  });
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
