import type { CohortId, EventId } from '../domain/identifiers.ts';
import type { Programme } from '../domain/programme.ts';
import type { CoverageRecord } from '../domain/records.ts';
import { stagesOf, type MonthSpan } from '../domain/stages.ts';
import type { ActivityTally } from './activityTally.ts';
import { coveredMonths, monthsCovered, type CoveredMonths } from './coverage.ts';

const ALWAYS: readonly CoveredMonths[] = [{ from: -Infinity, to: Infinity }];

/** What is asked of women's records: which cohorts, and what was looked for. */
export interface RecordsFrame {
  readonly programme: Pick<Programme, 'stageBoundaries' | 'programmeMonths'>;
  readonly cohorts: readonly { readonly id: CohortId }[];
  /** Null: an event with any activity was looked for throughout. */
  readonly coverage: readonly CoverageRecord[] | null;
}

/** One woman's covered months and events, stage by stage. */
export interface WomanStages {
  readonly months: readonly number[];
  readonly events: readonly number[];
}

/** One event among the women of one cohort. */
interface CohortWomen {
  readonly cohortId: CohortId;
  readonly eventId: EventId;
  readonly women: readonly WomanStages[];
}

/** Every cohort and event that was looked for, one at a time, so that no more than one stands in memory. Source: M24. */
export function* womenByStage(
  tally: ActivityTally,
  { programme, cohorts, coverage }: RecordsFrame,
): Generator<CohortWomen> {
  const stages = stagesOf(programme);
  for (const { id: cohortId } of cohorts) {
    for (const [eventIndex, eventId] of tally.eventIds.entries()) {
      const always = tally.hasSeen(eventIndex) ? ALWAYS : [];
      const covered = coverage === null ? always : coveredMonths(coverage, eventId, cohortId);
      if (covered.length === 0) continue;
      const women = womenOfCohort(tally, cohortId, eventIndex, stages, covered);
      yield { cohortId, eventId, women };
    }
  }
}

function womenOfCohort(
  tally: ActivityTally,
  cohortId: CohortId,
  eventIndex: number,
  stages: readonly MonthSpan[],
  covered: readonly CoveredMonths[],
): readonly WomanStages[] {
  return tally.women.flatMap((woman, index) =>
    woman.cohortId === cohortId
      ? {
          months: stages.map(({ from, to }) =>
            monthsCovered(covered, {
              from: Math.max(woman.programmeStart + from, woman.observedFrom),
              to: Math.min(woman.programmeStart + to, woman.observedTo),
            }),
          ),
          events: stages.map((_, stage) => tally.count(eventIndex, index, stage)),
        }
      : [],
  );
}
