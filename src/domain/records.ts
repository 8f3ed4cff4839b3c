import type { Branded } from './brand.ts';
import type { Month } from './calendar.ts';
import type { AllCohorts, CohortId, EventId } from './identifiers.ts';

/** A random pseudonym, one a woman, that means nothing outside its file. */
export type RecordId = Branded<string, 'RecordId'>;

/** One woman: when she started and over which months `[observedFrom, observedTo)` she was looked for. */
export interface WomanRecord {
  readonly recordId: RecordId;
  readonly cohortId: CohortId;
  readonly programmeStart: Month;
  readonly observedFrom: Month;
  readonly observedTo: Month;
}

/** How often an event happened to one woman in the period that starts with `month`. */
export interface ActivityRecord {
  readonly recordId: RecordId;
  readonly eventId: EventId;
  readonly month: Month;
  readonly count: number;
}

/** Months `[from, to)` in which an event was looked for in a cohort, or in all of them. */
export interface CoverageRecord {
  readonly eventId: EventId;
  readonly cohortId: CohortId | AllCohorts;
  readonly from: Month;
  readonly to: Month;
}
