import { ALL_COHORTS, type CohortId, type EventId } from '../domain/identifiers.ts';
import type { CoverageRecord } from '../domain/records.ts';

/** Months `[from, to)` of the calendar, which may have no end. */
export interface CoveredMonths {
  readonly from: number;
  readonly to: number;
}

/** The months in which an event was looked for in a cohort; overlapping ones united, in order. */
export function coveredMonths(
  coverage: readonly CoverageRecord[],
  eventId: EventId,
  cohortId: CohortId,
): readonly CoveredMonths[] {
  const listed = coverage
    .filter((row) => row.eventId === eventId)
    .filter((row) => row.cohortId === ALL_COHORTS || row.cohortId === cohortId)
    .toSorted((left, right) => left.from - right.from);
  const united: CoveredMonths[] = [];
  for (const { from, to } of listed) {
    const last = united.at(-1);
    if (last !== undefined && from <= last.to) {
      united[united.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    } else {
      united.push({ from, to });
    }
  }
  return united;
}

/** How many of the months `[from, to)` are covered. */
export function monthsCovered(
  covered: readonly CoveredMonths[],
  { from, to }: { readonly from: number; readonly to: number },
): number {
  return covered.reduce(
    (sum, months) => sum + Math.max(0, Math.min(to, months.to) - Math.max(from, months.from)),
    0,
  );
}
