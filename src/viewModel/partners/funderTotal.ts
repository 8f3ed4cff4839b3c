import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Interval } from '../../model/rateInterval.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { formatPounds } from '../formatMoney.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { perPound } from './funderRows.ts';

/** All funders together, in whole pounds. */
export interface FunderTotal {
  /** Null where the package has no contributions. */
  readonly pays: number | null;
  readonly avoided: Figure;
  readonly cashable: Figure;
  readonly capacity: Figure;
  readonly range: Interval | null;
  readonly net: Figure | null;
  readonly perPound: Figure | null;
  /** What the programme costs, and what of it contributions do not cover; null where either is not known. */
  readonly toFind: { readonly cost: string; readonly toFind: string | null } | null;
}

export function funderTotal(appraisal: Appraisal, uncertainty: Uncertainty | null): FunderTotal {
  const { programme } = appraisal;
  const rounded = roundAppraisal(appraisal, 'pound').programme;
  const shown = (pounds: number): Figure =>
    isCovered(programme.coverage) ? pounds : programme.coverage;
  const avoided = shown(rounded.total);
  const pays = rounded.contributions;
  return {
    pays,
    avoided,
    cashable: shown(rounded.cashable),
    capacity: shown(rounded.capacity),
    range: uncertainty?.programme.avoided ?? null,
    net: pays === null ? null : isFigure(avoided) ? avoided - pays : avoided,
    perPound: perPound(shown(programme.avoided.total), programme.contributions),
    toFind: rounded.cost === null || pays === null ? null : stillToFind(rounded.cost, pays),
  };
}

function stillToFind(cost: number, pays: number): FunderTotal['toFind'] {
  return { cost: formatPounds(cost), toFind: cost > pays ? formatPounds(cost - pays) : null };
}
