import type { CountedEvent } from '../model/eventAppraisal.ts';
import { rateRatio, type RateRatio } from '../model/rateRatio.ts';

/** What was counted after the start over what was counted before it, with its 95 % limits. Source: M20. */
export function rateRatioOf({
  before,
  after,
  dispersion,
}: Pick<CountedEvent, 'before' | 'after' | 'dispersion'>): RateRatio {
  return rateRatio(before, after, dispersion);
}

/** Whether the limits hold 1: chance alone, from so few events, could explain that the two rates differ. */
export function couldBeChance(
  event: Pick<CountedEvent, 'before' | 'after' | 'dispersion'>,
): boolean {
  const { low, high } = rateRatioOf(event);
  return (low ?? 0) <= 1 && (high ?? Infinity) >= 1;
}
