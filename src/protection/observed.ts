import type { Counterfactual } from '../domain/counterfactual.ts';
import type { Disclosure } from '../domain/programme.ts';
import { roundCountUp } from './roundCount.ts';

/** What was seen of a modelled event, rounded up, so that avoidance is never made larger by it. Source: M28. */
export function protectObserved(
  counterfactuals: readonly Counterfactual[],
  { roundTo }: Disclosure,
): readonly Counterfactual[] {
  return counterfactuals.map((row) => ({ ...row, observed: roundCountUp(row.observed, roundTo) }));
}
