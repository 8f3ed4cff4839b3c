import type { Appraisal } from '../appraise.ts';
import { isCovered } from '../coverage.ts';
import type { CostSharing } from './shareCost.ts';

/** What the funders taking part could pay for the next group without any of them paying more than it avoids. */
interface MostRaised {
  /** Counting all that they avoid. */
  readonly total: number;
  /** Counting only spending that is not needed. */
  readonly cashable: number;
}

/**
 * Adds up what each funder would avoid, none below zero: a split in which nobody pays more than it avoids is
 * there if, and only if, this reaches the cost, and sharing in proportion is then one. Source: M23.
 */
export function mostRaised(
  { ratio, options }: CostSharing,
  { funders }: Pick<Appraisal, 'funders'>,
): MostRaised {
  const taking = new Set(options.flatMap(({ shares }) => shares.map(({ funderId }) => funderId)));
  const figured = funders.filter(
    ({ funderId, coverage }) => taking.has(funderId) && isCovered(coverage),
  );
  const sum = (of: (funder: (typeof figured)[number]) => number) =>
    figured.reduce((total, funder) => total + Math.max(of(funder), 0) * ratio, 0);
  return {
    total: sum(({ avoided }) => avoided.total),
    cashable: sum(({ avoided }) => avoided.cashable),
  };
}
