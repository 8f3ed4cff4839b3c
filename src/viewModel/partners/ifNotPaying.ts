import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import { formatPounds } from '../formatMoney.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { matching } from '../tables/matching.ts';

/** What becomes of the programme if one funder does not pay. */
interface IfNotPaying {
  readonly pays: string;
  /** Still to be found now, and then; null where contributions cover the cost. */
  readonly toFindNow: string | null;
  readonly toFindThen: string | null;
  /** What all partners avoid, or spend more than before, and the programme's cost. */
  readonly avoided: string;
  readonly addsCost: boolean;
  readonly cost: string;
  readonly coversCost: boolean;
  /** What the others avoid, without what this funder's partners do; null where these avoid nothing, or the others. */
  readonly others: { readonly avoided: string; readonly coverCost: boolean } | null;
}

/** @returns null where nothing is paid, or where cost or contributions are not known. */
export function ifNotPaying(funderId: PartnerId, appraisal: Appraisal): IfNotPaying | null {
  const rounded = roundAppraisal(appraisal, 'pound');
  const { cost, contributions, total } = rounded.programme;
  const own = matching(rounded.funders, (row) => row.funderId === funderId);
  if (cost === null || contributions === null || own.contribution === null) return null;
  if (own.contribution === 0 || !isCovered(appraisal.programme.coverage)) return null;
  const others = total - own.total;
  const toFind = (paid: number) => (cost > paid ? formatPounds(cost - paid) : null);
  return {
    pays: formatPounds(own.contribution),
    toFindNow: toFind(contributions),
    toFindThen: toFind(contributions - own.contribution),
    avoided: formatPounds(Math.abs(total)),
    addsCost: total < 0,
    cost: formatPounds(cost),
    coversCost: total >= cost,
    others:
      own.total > 0 && others >= 0
        ? { avoided: formatPounds(others), coverCost: others >= cost }
        : null,
  };
}
