import type { Marker } from '../domain/marker.ts';
import type { CountStatus } from '../domain/stageTable.ts';

/**
 * How much of what a figure should hold is in it: `whole`; `partial` where cohorts or events are left
 * out; or why there is no figure at all. Source: M21.
 */
export type Coverage = 'whole' | 'partial' | Exclude<Marker, 'z'>;

/** Whether a figure with this coverage is there. */
export function isCovered(coverage: Coverage): coverage is 'whole' | 'partial' {
  return coverage === 'whole' || coverage === 'partial';
}

/**
 * The coverage of a sum. Nothing to add is a whole nothing; parts that are all missing leave no figure,
 * confidential if any of them is; some missing make it partial.
 */
export function coverageOfSum(parts: readonly Coverage[]): Coverage {
  if (parts.every((part) => part === 'whole')) return 'whole';
  if (parts.some(isCovered)) return 'partial';
  return parts.includes('c') ? 'c' : 'x';
}

/** How counts differ from what was counted, those that differ most first. */
const COUNT_STATUSES = ['at_most', 'rounded'] as const satisfies readonly CountStatus[];

/** The status of a figure made from several counts: the furthest from what was counted. */
export function countStatusOfSum(parts: readonly CountStatus[]): CountStatus {
  return COUNT_STATUSES.find((status) => parts.includes(status)) ?? '';
}
