import type { Disclosure } from '../domain/programme.ts';

/** Whole counts from `least` to `most`, both included. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/**
 * The counts that a rounded figure leaves possible to a reader who knows the rules: all that round to it
 * and are safe. The smallest figure leaves fewer than the rounding, since `minWomen` women make at least
 * `minWomen` events: with 5 and 5, a "5" is 5, 6 or 7. Source: M25.
 */
export function possibleCounts(shown: number, { minWomen, roundTo }: Disclosure): CountRange {
  const least = Math.ceil(shown - roundTo / 2);
  const most = Math.ceil(shown + roundTo / 2) - 1;
  return { least: Math.max(least, minWomen), most };
}

/**
 * The counts that a row carried over from an earlier release leaves possible now: those that have not
 * moved by two roundings. Source: M29.
 */
export function possibleCountsCarried(shown: number, { roundTo }: Disclosure): CountRange {
  return {
    least: Math.max(0, Math.ceil(shown - 1.5 * roundTo)),
    most: Math.ceil(shown + 1.5 * roundTo) - 1,
  };
}
