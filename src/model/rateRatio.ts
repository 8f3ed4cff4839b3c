import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Exposure } from './exposure.ts';

/** A rate after divided by a rate before, with its 95 % limits. Null where there is none. */
export interface RateRatio {
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

const TAIL = 0.025;

/**
 * The ratio of two rates with the conditional-binomial (Clopper–Pearson) interval. With over-dispersed
 * events both counts are first divided by the dispersion. No event before: no ratio and no upper limit;
 * none at all: nothing. Source: M20.
 *
 * @param dispersion variance over mean of women's counts; 1 or less, or null, changes nothing.
 */
export function rateRatio(before: Exposure, after: Exposure, dispersion: number | null): RateRatio {
  const phi = Math.max(1, dispersion ?? 1);
  const eventsBefore = before.events / phi;
  const eventsAfter = after.events / phi;
  if (eventsBefore === 0 && eventsAfter === 0) return { ratio: null, low: null, high: null };

  const toRatio = (share: number) => (share / (1 - share)) * (before.womanYears / after.womanYears);
  const low = eventsAfter === 0 ? 0 : toRatio(betaQuantile(TAIL, eventsAfter, eventsBefore + 1));
  if (eventsBefore === 0) return { ratio: null, low, high: null };
  return {
    ratio: eventsAfter / after.womanYears / (eventsBefore / before.womanYears),
    low,
    high: toRatio(betaQuantile(1 - TAIL, eventsAfter + 1, eventsBefore)),
  };
}
