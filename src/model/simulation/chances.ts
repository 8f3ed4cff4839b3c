import type { Interval } from '../rateInterval.ts';

/** Confidence of the ranges on pages and in exports: 19 in 20. */
export const DEFAULT_LEVEL = 0.95;

/**
 * The limits that leave equal tails outside, by linear interpolation between ordered draws.
 *
 * @param level confidence, in (0, 1).
 */
export function intervalOf(draws: Float64Array, level: number): Interval {
  const ordered = draws.toSorted();
  const tail = (1 - level) / 2;
  return { low: quantile(ordered, tail), high: quantile(ordered, 1 - tail) };
}

/** The share of draws, 0–1, in which what is avoided is worth more than `paid`. */
export function chanceOfMoreThan(draws: Float64Array, paid: number): number {
  let more = 0;
  for (const draw of draws) if (draw > paid) more += 1;
  return more / draws.length;
}

/** Sums of draws, one place a draw. */
export function addDraws(parts: readonly Float64Array[], count: number): Float64Array {
  const sum = new Float64Array(count);
  for (const part of parts) {
    for (let draw = 0; draw < count; draw += 1) sum[draw] = (sum[draw] ?? 0) + (part[draw] ?? 0);
  }
  return sum;
}

function quantile(ordered: Float64Array, share: number): number {
  const place = share * (ordered.length - 1);
  const below = Math.floor(place);
  const low = ordered[below] ?? Number.NaN;
  const high = ordered[Math.min(below + 1, ordered.length - 1)] ?? Number.NaN;
  return low + (place - below) * (high - low);
}
