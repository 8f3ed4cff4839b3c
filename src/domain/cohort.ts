import type { Month } from './calendar.ts';
import type { CohortId } from './identifiers.ts';

/** One intake of women, and its calendar. */
export interface Cohort {
  readonly id: CohortId;
  readonly name: string;
  readonly area: string;
  /** The median programme start, rounded down to a month. */
  readonly start: Month;
  readonly women: number;
  readonly closed: boolean;
}

/** All the women of these groups. */
export function womenIn(cohorts: readonly Pick<Cohort, 'women'>[]): number {
  return cohorts.reduce((sum, { women }) => sum + women, 0);
}
