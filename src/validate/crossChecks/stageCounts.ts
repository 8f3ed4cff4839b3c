import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import { ALL_COHORTS } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { CellProblem } from '../table.ts';
import { groupBy } from './groupBy.ts';
import type { ReadPackage } from './readPackage.ts';

/** The two decimals that a largest share may have been rounded to. */
const SHARE_ROUNDING = 0.01;

/** Counts that cannot be: more women than there are, women without events, one count told twice. */
export function stageCounts({
  tables: { stageActivity, cohorts },
}: ReadPackage): readonly DataIssue[] {
  const { file, rows } = stageActivity;
  const womenOf = new Map<string, number>(
    cohorts.rows.map(({ record }) => [record.id, record.women]),
  );
  const everyone = [...womenOf.values()].reduce((sum, women) => sum + women, 0);
  if (cohorts.complete) womenOf.set(ALL_COHORTS, everyone);
  return [
    ...rows.flatMap(({ row, record }) =>
      countProblems(record, womenOf.get(record.cohortId)).map(({ column, ...words }) =>
        faultAt({ file, row, column }, words),
      ),
    ),
    ...countedTwice({ file, rows }),
  ];
}

function countProblems(cell: StageCell, women: number | undefined): readonly CellProblem[] {
  const { events, womenWithEvent, largestShare } = cell;
  const problems: CellProblem[] = [];
  if (womenWithEvent !== null) {
    if (women !== undefined && womenWithEvent > women) {
      problems.push({
        column: 'women_with_event',
        found: `${womenWithEvent}`,
        expected: `at most the ${women} women of the cohort`,
        remedy: 'Count each woman once.',
      });
    }
    if (isFigure(events) && (womenWithEvent > events || (womenWithEvent === 0 && events > 0))) {
      problems.push({
        column: 'women_with_event',
        found: `${womenWithEvent} beside ${events} events`,
        expected:
          events === 0
            ? '0, since there were no events'
            : `a number of women from 1 to ${events}, since each had at least one event`,
        remedy: 'Check both counts at their source.',
      });
    }
  }
  if (largestShare !== null && isFigure(events)) {
    const least = womenWithEvent === null || womenWithEvent === 0 ? 0 : 1 / womenWithEvent;
    if (
      events === 0 ? largestShare > 0 : largestShare <= 0 || largestShare < least - SHARE_ROUNDING
    ) {
      problems.push({
        column: 'largest_share',
        found: `${largestShare}`,
        expected:
          events === 0
            ? '0 or an empty cell, since there were no events'
            : `at least ${Number((least || 1 / events).toFixed(4))}, an equal share of the events`,
        remedy: "It is the events of the woman who had most, divided by all of the row's events.",
      });
    }
  }
  return problems;
}

/** Events with figures both for all cohorts together and for a cohort alone. */
function countedTwice({
  file,
  rows,
}: Pick<ReadPackage['tables']['stageActivity'], 'file' | 'rows'>): readonly DataIssue[] {
  const withFigures = rows.filter(({ record }) => isFigure(record.events));
  return [...groupBy(withFigures, ({ record }) => record.eventId)].flatMap(([event, group]) => {
    const together = group.find(({ record }) => record.cohortId === ALL_COHORTS);
    const alone = group.find(({ record }) => record.cohortId !== ALL_COHORTS);
    if (together === undefined || alone === undefined) return [];
    return [
      faultAt(
        { file, row: together.row, column: 'cohort_id' },
        {
          found: `"${event}" counted for all cohorts together (*), and for "${alone.record.cohortId}" alone in row ${alone.row}`,
          expected: 'one or the other',
          remedy: 'Keep the rows of single cohorts, or those of all together: not both.',
        },
      ),
    ];
  });
}
