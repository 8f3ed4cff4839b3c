import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing, SharingOption } from '../../model/costSharing/shareCost.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';
import { apportion, roundHalfAway } from '../rounding.ts';
import { matching } from '../tables/matching.ts';

/** Pounds on pages, pence in exports. */
type SharingUnit = 'pound' | 'penny';

/** One way to share the cost, in whole units: what funders pay and what is to be found add to the cost. */
interface RoundedShares {
  readonly cost: number;
  /** In the order of the option's shares. */
  readonly pays: readonly number[];
  readonly unfunded: number;
}

/** Source: M16, M23. */
export function roundedShares(
  { shares, unfunded }: SharingOption,
  { cost }: Pick<CostSharing, 'cost'>,
  unit: SharingUnit,
): RoundedShares {
  const units = UNITS[unit];
  const whole = roundHalfAway(cost * units);
  const parts = apportion(
    whole,
    [...shares.map(({ pays }) => pays), unfunded].map((pounds) => pounds * units),
  );
  return { cost: whole, pays: parts.slice(0, -1), unfunded: parts.at(-1) ?? 0 };
}

/** What a funder would avoid with the next group, on the basis chosen, in the units of `rounded`. */
export function roundedBenefit(
  funderId: PartnerId,
  { ratio }: Pick<CostSharing, 'ratio'>,
  rounded: RoundedAppraisal['funders'],
  { scenario }: Appraisal,
): number {
  const { total, cashable } = matching(rounded, (row) => row.funderId === funderId);
  return roundHalfAway((scenario.funding.basis === 'cashable' ? cashable : total) * ratio);
}

const UNITS = { pound: 1, penny: 100 } as const satisfies Readonly<Record<SharingUnit, number>>;
