import type { AnalystCounts, PhaseSpread } from '../domain/analystCounts.ts';
import type { Cohort } from '../domain/cohort.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { GATHERINGS, stagesIn, stagesOf, type MonthSpan } from '../domain/stages.ts';
import type { ActivityTally } from './activityTally.ts';
import { countOver } from './spanCount.ts';
import { womenByStage, type RecordsFrame, type WomanStages } from './womanStages.ts';

/**
 * Women's records as counts by time since each woman's own start: the stage table, the coarser rows that
 * disclosure control may need, and how counts differ from woman to woman. Everyone counts from her own
 * start, whether or not she stayed. A stage in which an event was looked for in no month has no row.
 * `coverage` null: an event with any activity was looked for throughout. Source: M24.
 */
export function countsFromRecords(tally: ActivityTally, records: RecordsFrame): AnalystCounts {
  const stages = stagesOf(records.programme);
  const cells: StageCell[] = [];
  const coarser: StageCell[] = [];
  const spreads: PhaseSpread[] = [];

  for (const { cohortId, eventId, women } of womenByStage(tally, records)) {
    const key = { cohortId, eventId };
    const looked = stages.filter((_, stage) => women.some((woman) => isExposed(woman, stage)));

    cells.push(...looked.map((stage) => cellOver(key, women, [stage], stages)));
    for (const gathering of GATHERINGS) {
      const gathered = stagesIn(gathering, looked, records.programme);
      if (gathered.length > 1) coarser.push(cellOver(key, women, gathered, stages));
    }
    for (const [phase, gathering] of [
      ['before', 'before'],
      ['after', 'window'],
    ] as const) {
      const gathered = stagesIn(gathering, looked, records.programme);
      const count = countOver(women, indexesOf(gathered, stages));
      if (count.exposedWomen === 0) continue;
      spreads.push({
        ...key,
        phase,
        women: count.exposedWomen,
        womanYears: asWritten(count.months / 12),
        events: count.events,
        sumOfSquares: count.sumOfSquares,
      });
    }
  }
  return { stageTable: { protection: 'analyst-only', cells }, coarser, spreads };
}

function isExposed(woman: WomanStages, stage: number): boolean {
  return (woman.months[stage] ?? 0) > 0;
}

function indexesOf(gathered: readonly MonthSpan[], stages: readonly MonthSpan[]): number[] {
  return gathered.map((stage) => stages.indexOf(stage));
}

function cellOver(
  key: { readonly cohortId: Cohort['id']; readonly eventId: EventId },
  women: readonly WomanStages[],
  gathered: readonly MonthSpan[],
  stages: readonly MonthSpan[],
): StageCell {
  const count = countOver(women, indexesOf(gathered, stages));
  return {
    ...key,
    from: Math.min(...gathered.map(({ from }) => from)),
    to: Math.max(...gathered.map(({ to }) => to)),
    womanYears: asWritten(count.months / 12),
    events: count.events,
    womenWithEvent: count.womenWithEvent,
    largestShare: count.events === 0 ? 0 : asWritten(count.largest / count.events),
    status: '',
  };
}

/** As a file holds it, so that figures from records and from the equal stage table agree to the last bit. */
function asWritten(value: number): number {
  return Number(value.toPrecision(15));
}
