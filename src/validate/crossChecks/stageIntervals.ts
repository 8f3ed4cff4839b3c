import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import { observedMonths, type Programme } from '../../domain/programme.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { Located } from '../readTable.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** Stages that are none of the programme's, that straddle the start, or that lie over each other. */
export function stageIntervals({
  programme,
  tables: { stageActivity },
}: ReadPackage): readonly DataIssue[] {
  const { file, rows } = stageActivity;
  const faults = rows.map((each) => ({ each, faults: intervalFaults(file, each, programme) }));
  const sound = faults.flatMap(({ each, faults: found }) => (found.length === 0 ? [each] : []));
  return [...faults.flatMap(({ faults: found }) => found), ...overlaps(file, sound)];
}

function intervalFaults(
  file: string,
  { row, record }: Located<StageCell>,
  programme: Programme | undefined,
): readonly DataIssue[] {
  const { from, to } = record;
  if (from >= to) {
    return [
      faultAt(
        { file, row, column: 'stage_to' },
        {
          found: `${to}`,
          expected: `a month after stage_from, which is ${from}`,
          remedy: 'A stage runs from stage_from up to, not including, stage_to.',
        },
      ),
    ];
  }
  if (from < 0 && to > 0) {
    return [
      faultAt(
        { file, row, column: 'stage_from' },
        {
          found: `a stage from ${from} to ${to}, which has months before and after the start`,
          expected: 'stages that end or begin at 0',
          remedy: 'Count the months before the start and those after it in two rows.',
        },
      ),
    ];
  }
  if (programme === undefined) return [];
  const strange = strangeBoundaries(file, row, record, programme);
  return strange.length > 0 ? strange : endOfProgrammeFaults(file, row, record, programme);
}

function strangeBoundaries(
  file: string,
  row: number,
  { from, to }: StageCell,
  { stageBoundaries }: Programme,
): readonly DataIssue[] {
  const ends = [
    { column: 'stage_from', month: from },
    { column: 'stage_to', month: to },
  ];
  return ends
    .filter(({ month }) => !stageBoundaries.includes(month))
    .map(({ column, month }) =>
      faultAt(
        { file, row, column },
        {
          found: `${month}`,
          expected: `one of the stage boundaries: ${stageBoundaries.join(', ')}`,
          remedy: 'Correct the month here, or the stageBoundaries of programme.json.',
        },
      ),
    );
}

/** Only a protected row of the whole window may run across the end of the programme. */
function endOfProgrammeFaults(
  file: string,
  row: number,
  { from, to }: StageCell,
  programme: Programme,
): readonly DataIssue[] {
  const { programmeMonths } = programme;
  if (from >= programmeMonths || to <= programmeMonths) return [];
  const wholeWindow = from === 0 && to === observedMonths(programme);
  if (programme.protected && wholeWindow) return [];
  return [
    faultAt(
      { file, row, column: 'stage_to' },
      {
        found: `a stage from ${from} to ${to}, across the end of the programme at ${programmeMonths}`,
        expected: programme.protected
          ? `a stage that ends or begins at ${programmeMonths}, or the whole window from 0 to ${observedMonths(programme)}`
          : `a stage that ends or begins at ${programmeMonths}`,
        remedy: 'Count the months of the programme and those after it in two rows.',
      },
    ),
  ];
}

function overlaps(file: string, rows: readonly Located<StageCell>[]): readonly DataIssue[] {
  const groups = groupBy(rows, ({ record }) => `${record.cohortId} ${record.eventId}`);
  return [...groups.values()].flatMap((group) => {
    // A repeated stage is a repeated key, told as that.
    const stages = [...groupBy(group, ({ record }) => `${record.from} ${record.to}`).values()]
      .flatMap(([first]) => (first === undefined ? [] : [first]))
      .toSorted((left, right) => left.record.from - right.record.from);
    return stages.flatMap((each, index) => {
      const over = stages.slice(0, index).find(({ record }) => record.to > each.record.from);
      return over === undefined ? [] : [overlapFault(file, each, over)];
    });
  });
}

function overlapFault(
  file: string,
  { row, record }: Located<StageCell>,
  over: Located<StageCell>,
): DataIssue {
  return faultAt(
    { file, row, column: 'stage_from' },
    {
      found: `a stage from ${record.from} to ${record.to}, over that of row ${over.row} from ${over.record.from} to ${over.record.to}`,
      expected: 'stages of one cohort and event that do not overlap',
      remedy: 'Count each month in one row only.',
    },
  );
}
