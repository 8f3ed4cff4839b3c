import type { Month } from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import {
  ALL_COHORTS,
  type AllCohorts,
  type CohortId,
  type EventId,
} from '../domain/identifiers.ts';
import { isFigure } from '../domain/marker.ts';
import { observedMonths } from '../domain/programme.ts';
import type { CountStatus, StageCell } from '../domain/stageTable.ts';
import type { WindowChoice } from '../scenario/scenario.ts';
import { countStatusOfSum } from './coverage.ts';

/** Events and the woman-years in which they were counted. */
export interface Exposure {
  readonly womanYears: number;
  readonly events: number;
}

/** One stage: months `[from, to)` after each woman's start. */
export interface StageExposure extends Exposure {
  readonly from: number;
  readonly to: number;
  readonly status: CountStatus;
}

/** Women counted together: one cohort, or `*` for all of them. */
export interface Group {
  readonly cohortId: CohortId | AllCohorts;
  readonly start: Month;
  readonly women: number;
}

/** What was counted of one event in one group whose before and whole window are there. Source: M1. */
export interface GroupExposure extends Group {
  readonly before: readonly StageExposure[];
  readonly window: readonly StageExposure[];
  readonly counts: CountStatus;
}

/** A group without a figure for the event, and why. */
export interface MissingGroup extends Group {
  readonly missing: 'c' | 'x';
}

/**
 * What was counted of an event, group by group: by cohort, or all cohorts together where the package
 * publishes it so, hidden where nothing else is there. A group enters only when its before and its whole window are there.
 */
export function exposuresOf(
  eventId: EventId,
  pack: DataPackage,
  window: WindowChoice,
): readonly (GroupExposure | MissingGroup)[] {
  const cells = pack.stageTable.cells.filter((cell) => cell.eventId === eventId);
  const together = cells.filter((cell) => cell.cohortId === ALL_COHORTS);
  const end = windowEnd(pack, window);
  if (together.length === cells.length || together.some((cell) => isFigure(cell.events))) {
    return [groupExposure(allCohorts(pack), together, end)];
  }
  return pack.cohorts.map(({ id, start, women }) =>
    groupExposure(
      { cohortId: id, start, women },
      cells.filter((cell) => cell.cohortId === id),
      end,
    ),
  );
}

/** The month after start at which the window ends. */
export function windowEnd(pack: DataPackage, window: WindowChoice): number {
  return window === 'programme' ? pack.programme.programmeMonths : observedMonths(pack.programme);
}

/** All cohorts as one group: their women, and their women-weighted mean start, rounded down to a month. */
function allCohorts({ cohorts }: Pick<DataPackage, 'cohorts'>): Group {
  const women = cohorts.reduce((sum, cohort) => sum + cohort.women, 0);
  const weighted = cohorts.reduce((sum, cohort) => sum + cohort.women * cohort.start, 0);
  return { cohortId: ALL_COHORTS, start: Math.floor(weighted / women) as Month, women };
}

function groupExposure(
  group: Group,
  cells: readonly StageCell[],
  end: number,
): GroupExposure | MissingGroup {
  const before = cells.filter((cell) => cell.to <= 0 && !isUnavailable(cell));
  const during = cells.filter((cell) => cell.from >= 0 && cell.from < end);
  const missing = {
    ...group,
    missing: cells.some((cell) => cell.events === 'c') ? 'c' : 'x',
  } as const;

  const [countedBefore, window] = [before.map(countedStage), during.map(countedStage)];
  if (!allCounted(countedBefore) || !allCounted(window) || !tiles(during, end)) return missing;
  if (pooled(countedBefore).womanYears === 0 || pooled(window).womanYears === 0) return missing;
  return {
    ...group,
    before: countedBefore,
    window,
    counts: countStatusOfSum([...before, ...during].map((cell) => cell.status)),
  };
}

/** A stage without data is as good as no row; a hidden one keeps its group out, since its women had events. */
function isUnavailable({ events, womanYears }: StageCell): boolean {
  return events === 'x' || events === 'z' || (isFigure(events) && !isFigure(womanYears));
}

function countedStage({ from, to, womanYears, events, status }: StageCell): StageExposure | null {
  return isFigure(womanYears) && isFigure(events) ? { from, to, womanYears, events, status } : null;
}

function allCounted(stages: readonly (StageExposure | null)[]): stages is readonly StageExposure[] {
  return !stages.includes(null);
}

/** Whether the stages fill `[0, end)` without a gap: a row that runs past `end` does not. */
function tiles(stages: readonly StageCell[], end: number): boolean {
  let reached = 0;
  for (const stage of stages.toSorted((left, right) => left.from - right.from)) {
    if (stage.from !== reached) return false;
    reached = stage.to;
  }
  return reached === end;
}

/** Exposures added up, whoever and whenever they are of. */
export function pooled(parts: readonly Exposure[]): Exposure {
  return parts.reduce<Exposure>(
    (sum, part) => ({
      womanYears: sum.womanYears + part.womanYears,
      events: sum.events + part.events,
    }),
    { womanYears: 0, events: 0 },
  );
}
