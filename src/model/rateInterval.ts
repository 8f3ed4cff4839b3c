import chisquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { Exposure } from './exposure.ts';

/** The limits between which a figure lies with the stated confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** From this many events on, Byar's approximation; below it, the exact limits. Source: M20. */
const BYAR_FROM = 10;

/**
 * Limits of a Poisson count: exact by chi-square under 10 events, Byar's from 10. The count need not be
 * whole, so that a count divided by its dispersion has limits too. Source: M20.
 *
 * @param level confidence, in (0, 1).
 * @throws RangeError for a negative count or a level outside (0, 1).
 */
export function countInterval(events: number, level: number): Interval {
  if (!(events >= 0)) throw new RangeError(`A count is 0 or more, not ${events}.`);
  if (!(level > 0 && level < 1)) throw new RangeError(`A level is between 0 and 1, not ${level}.`);
  const tail = (1 - level) / 2;
  return events < BYAR_FROM ? exact(events, tail) : byar(events, tail);
}

/**
 * Limits of a rate, events a woman a year. With over-dispersed events the count is first divided by the
 * dispersion, and its limits multiplied back. Source: M20.
 *
 * @param dispersion variance over mean of women's counts; 1 or less, or null, changes nothing.
 */
export function rateInterval(
  { events, womanYears }: Exposure,
  dispersion: number | null,
  level: number,
): Interval {
  const phi = Math.max(1, dispersion ?? 1);
  const { low, high } = countInterval(events / phi, level);
  return { low: (low * phi) / womanYears, high: (high * phi) / womanYears };
}

function exact(events: number, tail: number): Interval {
  return {
    low: events === 0 ? 0 : chisquareQuantile(tail, 2 * events) / 2,
    high: chisquareQuantile(1 - tail, 2 * events + 2) / 2,
  };
}

/** `n(1 − 1/9n − z/3√n)³` and `m(1 − 1/9m + z/3√m)³` with `m = n + 1`. */
function byar(events: number, tail: number): Interval {
  const z = normalQuantile(1 - tail, 0, 1);
  const limit = (count: number, deviate: number) =>
    count * (1 - 1 / (9 * count) + deviate / (3 * Math.sqrt(count))) ** 3;
  return { low: limit(events, -z), high: limit(events + 1, z) };
}
