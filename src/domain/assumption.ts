import type { EventId, EveryEvent } from './identifiers.ts';
import type { Grade } from './provenance.ts';

/** What is assumed of an event beyond what was counted. All shares 0–1. */
export interface Assumption {
  readonly eventId: EventId | EveryEvent;
  /** Share of the change that would have happened anyway. */
  readonly deadweight: number;
  readonly deadweightLow: number | null;
  readonly deadweightHigh: number | null;
  /** Share of the rest that is due to the programme. */
  readonly attribution: number;
  readonly attributionLow: number | null;
  readonly attributionHigh: number | null;
  /** Years that the effect lasts beyond the window; `12 × persistenceYears` is whole. */
  readonly persistenceYears: number;
  /** Share of the effect lost in each further year. */
  readonly dropOff: number;
  readonly grade: Grade;
  readonly reason: string;
}
