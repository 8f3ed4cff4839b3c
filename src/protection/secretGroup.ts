import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { AllCohorts, CohortId, EventId } from '../domain/identifiers.ts';
import { ALL_COHORTS } from '../domain/identifiers.ts';
import { isFigure } from '../domain/marker.ts';
import type { Programme } from '../domain/programme.ts';
import type { StageCell } from '../domain/stageTable.ts';
import { GATHERINGS, stagesIn, type Gathering } from '../domain/stages.ts';
import { gatherCohorts, gatherStages, type SecretCell } from './secretCell.ts';

/** One event's counts in one cohort, or in all of them together, at every granularity there is. */
export interface SecretGroup {
  readonly cohortId: CohortId | AllCohorts;
  readonly eventId: EventId;
  readonly stages: readonly SecretCell[];
  /** Null where no stage belongs to it, or one between them is not available. */
  readonly gathered: Readonly<Record<Gathering, SecretCell | null>>;
}

/**
 * One event's counts in one cohort.
 * @returns null without any count of it.
 * @throws Error for a count without `womenWithEvent` and `largestShare`, which the checks refuse first.
 */
export function secretGroup(
  counts: AnalystCounts,
  key: { readonly cohortId: CohortId | AllCohorts; readonly eventId: EventId },
  programme: Pick<Programme, 'programmeMonths'>,
): SecretGroup | null {
  const isOfGroup = (cell: StageCell) =>
    cell.cohortId === key.cohortId && cell.eventId === key.eventId;
  const stages = counts.stageTable.cells.filter(isOfGroup).flatMap(secretCell).toSorted(byMonth);
  if (stages.length === 0) return null;
  const exact = counts.coarser.filter(isOfGroup).flatMap(secretCell);
  return {
    ...key,
    stages,
    gathered: byGathering((gathering) => {
      const parts = stagesIn(gathering, stages, programme);
      if (parts.length === 0 || (gathering !== 'before' && !isContiguous(parts))) return null;
      const bound = gatherStages(parts);
      return exact.find(({ from, to }) => from === bound.from && to === bound.to) ?? bound;
    }),
  };
}

/** The same event's counts in several cohorts, as one group. */
export function allCohortsGroup(groups: readonly SecretGroup[], eventId: EventId): SecretGroup {
  const spans = new Map<string, SecretCell[]>();
  for (const stage of groups.flatMap((group) => group.stages)) {
    const span = `${stage.from} ${stage.to}`;
    spans.set(span, [...(spans.get(span) ?? []), stage]);
  }
  return {
    cohortId: ALL_COHORTS,
    eventId,
    stages: [...spans.values()].map(gatherCohorts).toSorted(byMonth),
    gathered: byGathering((gathering) => {
      const cells = groups.flatMap((group) => group.gathered[gathering] ?? []);
      return cells.length === 0 ? null : gatherCohorts(cells);
    }),
  };
}

function byGathering(
  cell: (gathering: Gathering) => SecretCell | null,
): Record<Gathering, SecretCell | null> {
  const [before, programme, after, window] = GATHERINGS;
  return {
    before: cell(before),
    programme: cell(programme),
    after: cell(after),
    window: cell(window),
  };
}

/** A cell that is not available is as good as no row. */
function secretCell(cell: StageCell): SecretCell[] {
  const { from, to, womanYears, events, womenWithEvent, largestShare } = cell;
  if (!isFigure(events) || !isFigure(womanYears)) return [];
  if (events > 0 && (womenWithEvent === null || largestShare === null)) {
    throw new Error(`Counts of "${cell.eventId}" that cannot be assessed.`);
  }
  return [
    {
      from,
      to,
      womanYears,
      events,
      women: womenWithEvent ?? 0,
      largest: (largestShare ?? 0) * events,
    },
  ];
}

function isContiguous(stages: readonly SecretCell[]): boolean {
  return stages.every(({ from }, index) => index === 0 || from === stages[index - 1]?.to);
}

function byMonth(left: SecretCell, right: SecretCell): number {
  return left.from - right.from;
}
