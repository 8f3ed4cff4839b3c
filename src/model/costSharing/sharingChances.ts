import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import { addDraws, chanceOfMoreThan } from '../simulation/chances.ts';
import type { Draws } from '../simulation/simulate.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import type { CostSharing } from './shareCost.ts';

/**
 * For each way to share, in order, and each of its funders, in order: the share of draws, 0–1, in which what
 * the funder would avoid, on the basis chosen, is worth more than it pays. Source: M23.
 * @returns null for a funder that pays nothing, or has no figure for what it avoids.
 */
export function sharingChances(
  { ratio, options }: CostSharing,
  { scenario, funders }: Appraisal,
  draws: Draws,
): readonly (readonly (number | null)[])[] {
  const part = scenario.funding.basis === 'cashable' ? 'cashable' : 'total';
  const benefits = new Map<PartnerId, Float64Array>(
    funders.map(({ funderId, bearerIds }) => [
      funderId,
      addDraws(
        bearerIds.flatMap((id) => draws.partners.get(id)?.[part] ?? []),
        draws.count,
      ).map((avoided) => avoided * ratio),
    ]),
  );
  return options.map(({ shares }) =>
    shares.map(({ funderId, pays, benefit }) => {
      const drawn = benefits.get(funderId);
      return drawn === undefined || benefit === null || !isMoreMoney(pays, 0)
        ? null
        : chanceOfMoreThan(drawn, pays);
    }),
  );
}
