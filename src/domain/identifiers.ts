import type { Branded } from './brand.ts';

export type PartnerId = Branded<string, 'PartnerId'>;
export type EventId = Branded<string, 'EventId'>;
export type CohortId = Branded<string, 'CohortId'>;

/** Stands in a cohort column for all cohorts of the package counted together. */
export const ALL_COHORTS = '*';
export type AllCohorts = typeof ALL_COHORTS;

/** Stands in the assumptions' event column for every event without a row of its own. */
export const EVERY_EVENT = '*';
export type EveryEvent = typeof EVERY_EVENT;

/** Orders ids by their UTF-16 code units: the same order on every machine and in every language. */
export function compareIds(left: string, right: string): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
