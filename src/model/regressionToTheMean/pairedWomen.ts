import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { StageCell } from '../../domain/stageTable.ts';
import type { AnalystOnlyWomen, WomenCounts } from '../../domain/womenCounts.ts';
import { baselineStages } from '../baseline.ts';
import type { CountedEvent } from '../eventAppraisal.ts';
import type { StageExposure } from '../exposure.ts';

/** Months that a woman is looked for on each side of her start, at the least, to be compared with herself. Source: M34. */
const MONTHS_ON_EACH_SIDE = 6;

/** How many women can be compared with themselves. */
export interface Pairing {
  readonly women: number;
  /** Women of the same cohorts who cannot. */
  readonly leftOut: number;
}

/** How many women stand on both sides of one event's comparison. */
export function pairingOf(event: CountedEvent, women: AnalystOnlyWomen): Pairing {
  const cohorts = pairedCohorts(event, women);
  const sum = (of: (paired: readonly boolean[]) => number) =>
    cohorts.reduce((total, { paired }) => total + of(paired), 0);
  const paired = sum((of) => of.filter(Boolean).length);
  return { women: paired, leftOut: sum((of) => of.length) - paired };
}

/**
 * The package as it would be had everybody's counts come about at the rates of the women who were looked for long
 * enough on both sides of their start. A stage in which none of them was looked for is not available. Source: M34.
 */
export function packageOfPairedWomen(
  pack: DataPackage,
  events: readonly CountedEvent[],
  women: AnalystOnlyWomen,
): DataPackage {
  const cohorts = new Map(events.map((event) => [event.eventId, pairedCohorts(event, women)]));
  const cells = pack.stageTable.cells.map((cell) => atPairedRate(cell, cohorts, women));
  return { ...pack, stageTable: { ...pack.stageTable, cells } };
}

interface PairedCohort {
  readonly counts: WomenCounts;
  /** Whether she can be compared with herself, woman by woman. */
  readonly paired: readonly boolean[];
}

function pairedCohorts(event: CountedEvent, women: AnalystOnlyWomen): readonly PairedCohort[] {
  return event.groups.flatMap((group) => {
    const counts = women.counts.find(
      ({ cohortId, eventId }) => cohortId === group.cohortId && eventId === event.eventId,
    );
    if (counts === undefined) return [];
    const before = stageIndexes(baselineStages(group, event.baseline.taken), women);
    const window = stageIndexes(group.window, women);
    const paired = Array.from(
      { length: counts.women },
      (_, woman) =>
        monthsOf(counts, woman, before, women) >= MONTHS_ON_EACH_SIDE &&
        monthsOf(counts, woman, window, women) >= MONTHS_ON_EACH_SIDE,
    );
    return [{ counts, paired }];
  });
}

function atPairedRate(
  cell: StageCell,
  cohorts: ReadonlyMap<EventId, readonly PairedCohort[]>,
  { stages }: AnalystOnlyWomen,
): StageCell {
  const cohort = cohorts.get(cell.eventId)?.find(({ counts }) => counts.cohortId === cell.cohortId);
  const stage = stages.findIndex(({ from, to }) => from === cell.from && to === cell.to);
  if (cohort === undefined || stage < 0 || typeof cell.womanYears !== 'number') return cell;
  let months = 0;
  let events = 0;
  cohort.paired.forEach((isPaired, woman) => {
    if (!isPaired) return;
    const place = woman * stages.length + stage;
    months += cohort.counts.months[place] ?? 0;
    events += cohort.counts.events[place] ?? 0;
  });
  return {
    ...cell,
    events: months === 0 ? 'x' : (events / (months / 12)) * cell.womanYears,
    womenWithEvent: null,
    largestShare: null,
  };
}

function stageIndexes(
  over: readonly StageExposure[],
  { stages }: AnalystOnlyWomen,
): readonly number[] {
  return over.map((stage) =>
    stages.findIndex(({ from, to }) => from === stage.from && to === stage.to),
  );
}

function monthsOf(
  { months }: WomenCounts,
  woman: number,
  indexes: readonly number[],
  { stages }: AnalystOnlyWomen,
): number {
  return indexes.reduce((sum, stage) => sum + (months[woman * stages.length + stage] ?? 0), 0);
}
