import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import { roundHalfAway } from '../rounding.ts';

/** All avoided cost in whole pounds, as every page says it; null without a figure. */
export function totalNow({ programme }: Pick<Appraisal, 'programme'>): number | null {
  return isCovered(programme.coverage) ? roundHalfAway(programme.avoided.total) : null;
}
