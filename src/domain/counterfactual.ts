import type { EventId } from './identifiers.ts';
import type { Grade } from './provenance.ts';

export const COUNTERFACTUAL_BASES = ['reported', 'prudent'] as const;
export type CounterfactualBasis = (typeof COUNTERFACTUAL_BASES)[number];

/** A stated rate over months after the start: what stands for "before" where counts cannot show it. */
export interface StatedRate {
  readonly kind: 'rate';
  /** Events a woman a year. */
  readonly perWomanYear: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Months `[fromMonth, toMonth)` after a woman's start. */
  readonly fromMonth: number;
  readonly toMonth: number;
}

/** An event that happens when another does: a removal follows a pregnancy. */
export interface FollowsEvent {
  readonly kind: 'follows';
  readonly eventId: EventId;
}

/** A modelled event: what would be expected, and how many were seen all the same. */
export interface Counterfactual {
  readonly eventId: EventId;
  readonly basis: CounterfactualBasis;
  readonly expectation: StatedRate | FollowsEvent;
  /** Probability that the stated event leads to what is counted. */
  readonly probability: number;
  readonly probabilityLow: number | null;
  readonly probabilityHigh: number | null;
  /** Seen in those months all the same, all cohorts together. */
  readonly observed: number;
  readonly rounding: 'none' | 'nearest';
  readonly grade: Grade;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
}
