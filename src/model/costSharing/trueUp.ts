import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import type { Interval } from '../rateInterval.ts';
import { addDraws, DEFAULT_LEVEL, intervalOf } from '../simulation/chances.ts';
import type { Draws } from '../simulation/simulate.ts';
import type { FunderShare, SharingOption } from './shareCost.ts';

/** What a funder would pay more, or get back, once what each avoided has been measured. */
interface Adjustment {
  readonly funderId: PartnerId;
  /** Its part of all that was paid, 0–1; null where nothing was paid. */
  readonly shareOfPaid: number | null;
  /** Its part of all that was avoided, 0–1, none below zero; null where nobody avoided anything. */
  readonly shareOfAvoided: number | null;
  /** Pounds of the scenario's money, positive where it pays more; null where it cannot be worked out. */
  readonly pounds: number | null;
  /** The range of `pounds`; null without draws. */
  readonly range: Interval | null;
}

/**
 * The true-up after the event: what was paid in all is shared again by what each was found to avoid, so that
 * adjustments add to nothing. Funders without a figure are left out of it, with what they paid.
 * `adjustment = paid by all × share of avoided − paid by it`. Source: M23.
 *
 * @param draws how sure the figures are; each draw has an adjustment of its own.
 */
export function trueUp(
  { shares }: SharingOption,
  appraisal: Pick<Appraisal, 'scenario' | 'funders'>,
  draws: Draws | null,
): readonly Adjustment[] {
  const figured = shares.filter(({ benefit }) => benefit !== null);
  const paid = figured.reduce((sum, { pays }) => sum + pays, 0);
  const avoided = figured.reduce((sum, { benefit }) => sum + Math.max(benefit ?? 0, 0), 0);
  const ranges = draws === null ? null : adjustmentRanges(figured, paid, appraisal, draws);

  return shares.map(({ funderId, pays, benefit }) => {
    const shareOfAvoided = benefit === null || avoided <= 0 ? null : Math.max(benefit, 0) / avoided;
    const isSettled = shareOfAvoided !== null && paid > 0;
    return {
      funderId,
      shareOfPaid: benefit === null || paid <= 0 ? null : pays / paid,
      shareOfAvoided,
      pounds: isSettled ? paid * shareOfAvoided - pays : null,
      range: isSettled ? (ranges?.get(funderId) ?? null) : null,
    };
  });
}

/** Each draw's own adjustments; none in a draw in which nobody avoids anything. */
function adjustmentRanges(
  figured: readonly FunderShare[],
  paid: number,
  { scenario, funders }: Pick<Appraisal, 'scenario' | 'funders'>,
  { count, partners }: Draws,
): ReadonlyMap<PartnerId, Interval> {
  const part = scenario.funding.basis === 'cashable' ? 'cashable' : 'total';
  const drawn = figured.map(({ funderId }) => {
    const bearerIds = funders.find((funder) => funder.funderId === funderId)?.bearerIds ?? [];
    const bearers = bearerIds.flatMap((id) => partners.get(id)?.[part] ?? []);
    return addDraws(bearers, count).map((avoided) => Math.max(avoided, 0));
  });
  const sums = addDraws(drawn, count);
  return new Map(
    figured.map(({ funderId, pays }, index) => {
      const own = drawn[index];
      const adjustments = sums.map((sum, draw) =>
        sum > 0 ? (paid * (own?.[draw] ?? 0)) / sum - pays : 0,
      );
      return [funderId, intervalOf(adjustments, DEFAULT_LEVEL)];
    }),
  );
}
