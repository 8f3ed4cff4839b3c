import type { CohortId, EventId } from './identifiers.ts';
import type { MonthSpan } from './stages.ts';

/**
 * Counts woman by woman, in no order that a file gave them a name in: for the analyst's own eyes, to draw from.
 * They are never shown, written or sent anywhere; only what is added up over women leaves the model.
 */
export interface AnalystOnlyWomen {
  readonly protection: 'analyst-only';
  readonly stages: readonly MonthSpan[];
  readonly counts: readonly WomenCounts[];
}

/** One event among the women of one cohort, who stand in the same order for every event. */
export interface WomenCounts {
  readonly cohortId: CohortId;
  readonly eventId: EventId;
  readonly women: number;
  /** Months in which the event was looked for, of woman w in stage s at `w × stages + s`. */
  readonly months: Uint16Array;
  /** Events, at the same places. */
  readonly events: Uint32Array;
}
