import type { Outcome } from '../domain/evidence.ts';
import { isFigure } from '../domain/marker.ts';
import type { Disclosure } from '../domain/programme.ts';
import { possibleCounts } from './possibleCounts.ts';
import { roundCount } from './roundCount.ts';

/** How many steps of a mean there may be to one point of the scale, finest first. */
const STEPS_A_POINT = [10, 5, 2, 1] as const;

/**
 * Scores with too few answers become `[c]`; answers are rounded, means go to one decimal. A mean of few
 * answers goes to a fifth, a half or a whole point: the mean of n whole scores is a multiple of 1 ÷ n, so
 * a finer one would tell which n in the rounding is the true one. Source: M28.
 */
export function protectOutcomes(
  outcomes: readonly Outcome[],
  disclosure: Disclosure,
): readonly Outcome[] {
  return outcomes.map((row) => {
    const { responses, meanScore } = row;
    if (!isFigure(responses) || !isFigure(meanScore)) return row;
    if (responses < disclosure.minWomen) return { ...row, responses: 'c', meanScore: 'c' };
    const shown = roundCount(responses, disclosure.roundTo);
    const fewest = possibleCounts(shown, disclosure).least;
    const steps = STEPS_A_POINT.find((each) => each <= fewest) ?? 1;
    return { ...row, responses: shown, meanScore: Math.round(meanScore * steps) / steps };
  });
}
