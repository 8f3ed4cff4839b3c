import { varianceOverMean } from '../domain/dispersion.ts';
import type { Disclosure } from '../domain/programme.ts';
import type { CountRange } from './possibleCounts.ts';

/** Women counted together on one side of their start, and what their shown rows leave possible. */
export interface ShownGroup {
  readonly women: number;
  readonly rows: readonly CountRange[];
}

/** Dispersions that every possible set of counts can have, whichever of them is true. */
interface DispersionReach {
  readonly least: number;
  readonly most: number;
}

/** Larger shares of a count than this would let one event more move the dispersion by over 1. */
const LARGEST_SHARE = 1 / 2;
const SECOND_LARGEST_SHARE = 1 / 4;

/**
 * How far a phase's dispersion can go without saying anything of its counts: not below what the most
 * even split of every possible set of counts comes to, and not above what a split comes to that gives two women
 * as much as the rules allow and everyone else an even part. Between the two, moving one event from one
 * woman to another changes the dispersion by at most 1, so that every whole number in between is
 * possible for every possible set of counts. Source: M27.
 */
export function dispersionReach(
  groups: readonly ShownGroup[],
  rules: Disclosure,
): DispersionReach | null {
  const women = groups.reduce((sum, group) => sum + group.women, 0);
  let reach: Squares[] = [{ events: 0, even: 0, uneven: 0 }];
  for (const group of groups) reach = combined(reach, squaresOf(group, rules));
  const ratios = reach.flatMap(({ events, even, uneven }) => {
    const least = varianceOverMean({ women, events, sumOfSquares: even });
    const most = varianceOverMean({ women, events, sumOfSquares: uneven });
    return least === null || most === null ? [] : [{ least, most }];
  });
  if (ratios.length === 0) return null;
  return {
    least: Math.max(...ratios.map(({ least }) => least)),
    most: Math.min(...ratios.map(({ most }) => most)),
  };
}

/** Women's counts, squared and added up, for a total of `events`: split evenly, and as unevenly as is allowed. */
interface Squares {
  readonly events: number;
  readonly even: number;
  readonly uneven: number;
}

interface TopWomen {
  readonly events: number;
  readonly first: number;
  readonly second: number;
}

function squaresOf({ women, rows }: ShownGroup, rules: Disclosure): Squares[] {
  let totals: TopWomen[] = [{ events: 0, first: 0, second: 0 }];
  for (const { least, most } of rows) {
    const options = Array.from({ length: most - least + 1 }, (_, index) =>
      topWomen(least + index, rules),
    );
    totals = leastByEvents(totals.flatMap((left) => options.map((right) => sum(left, right))));
  }
  return totals.map(({ events, first, second }) => ({
    events,
    even: evenSquares(events, women),
    uneven: first ** 2 + second ** 2 + evenSquares(events - first - second, Math.max(1, women - 2)),
  }));
}

/** How much of one row the two women with most may have. */
function topWomen(events: number, { minWomen, maxShare }: Disclosure): TopWomen {
  if (events === 0) return { events, first: 0, second: 0 };
  const share = Math.floor(Math.min(maxShare, LARGEST_SHARE) * events);
  const first = Math.max(1, Math.min(share, events - (minWomen - 1)));
  const spare = Math.max(0, events - first - Math.max(0, minWomen - 2));
  return {
    events,
    first,
    second: Math.min(spare, Math.max(1, Math.floor(SECOND_LARGEST_SHARE * events))),
  };
}

function sum(left: TopWomen, right: TopWomen): TopWomen {
  return {
    events: left.events + right.events,
    first: left.first + right.first,
    second: left.second + right.second,
  };
}

/** One entry a total: the least that its first two women are sure to be able to have. */
function leastByEvents(options: readonly TopWomen[]): TopWomen[] {
  const least = new Map<number, TopWomen>();
  for (const option of options) {
    const known = least.get(option.events) ?? option;
    least.set(option.events, {
      events: option.events,
      first: Math.min(known.first, option.first),
      second: Math.min(known.second, option.second),
    });
  }
  return [...least.values()];
}

function combined(left: readonly Squares[], right: readonly Squares[]): Squares[] {
  const byEvents = new Map<number, Squares>();
  for (const one of left) {
    for (const other of right) {
      const events = one.events + other.events;
      const known = byEvents.get(events);
      byEvents.set(events, {
        events,
        even: Math.max(known?.even ?? 0, one.even + other.even),
        uneven: Math.min(known?.uneven ?? Infinity, one.uneven + other.uneven),
      });
    }
  }
  return [...byEvents.values()];
}

function evenSquares(events: number, women: number): number {
  const each = Math.floor(events / women);
  const withOneMore = events - each * women;
  return (women - withOneMore) * each ** 2 + withOneMore * (each + 1) ** 2;
}
