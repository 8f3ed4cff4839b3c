import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { Headline, MoneyRange } from '../../words/headline.ts';
import type { Outcome } from '../../words/outcomes.ts';
import type { Payback } from '../../words/payback.ts';
import type { Unknowns } from '../../words/unknowns.ts';
import { roundAppraisal, type RoundedSplit } from '../roundedAppraisal.ts';
import { typographic } from '../typographic.ts';
import { headline, type AppraisalInUse, type Appraised } from './headline.ts';
import { outcomes } from './outcomes.ts';
import { partnerRows, rangeText, type PartnerRow } from './partnerRows.ts';
import { payback } from './payback.ts';
import { periodOf, type Period } from './period.ts';
import { unknowns } from './unknowns.ts';
import { yearRows, type YearRow } from './yearRows.ts';

/** Everything that the Summary says, each figure rounded once. */
export interface Summary {
  readonly decision: string;
  readonly headline: Headline;
  readonly outcomes: readonly Outcome[];
  readonly period: Period;
  readonly partners: readonly PartnerRow[];
  /** All partners shown, added up; null where none has a figure. */
  readonly total: RoundedSplit | null;
  readonly totalRange: MoneyRange | null;
  /** Whether some figure stands at the edge of its range, because ranges open to one side only. */
  readonly edge: boolean;
  /** Whether some event is counted only in part, because another's unit cost already holds it. */
  readonly heldTwice: boolean;
  readonly years: readonly YearRow[];
  readonly payback: Payback;
  readonly unknowns: Unknowns;
}

/**
 * @param plain the same rules without what a reader has changed in them.
 * @param other the same package under the other rules, for the line that sets one beside the other.
 */
export function summarise(inUse: AppraisalInUse, plain: Appraisal, other: AppraisalInUse): Summary {
  const { appraisal, uncertainty } = inUse;
  const shown = inWholePounds(inUse);
  const appraised = {
    shown,
    plain: plain === appraisal ? shown : inWholePounds({ appraisal: plain, uncertainty: null }),
    other: inWholePounds(other),
  };
  const partners = partnerRows(appraisal, shown.rounded, uncertainty);
  const { total, cashable, capacity } = shown.rounded.programme;
  return {
    decision: typographic(appraisal.pack.programme.decision),
    headline: headline(appraised, partners),
    outcomes: outcomes(inUse),
    period: periodOf(appraisal),
    partners,
    total: isCovered(appraisal.programme.coverage) ? { total, cashable, capacity } : null,
    totalRange: rangeText(uncertainty?.programme.avoided),
    edge: isAtEdge(uncertainty),
    heldTwice: appraisal.overlaps.some(({ remaining }) => remaining < 1),
    years: yearRows(shown.rounded),
    payback: payback(shown),
    unknowns: unknowns(shown, partners),
  };
}

function inWholePounds(inUse: AppraisalInUse): Appraised {
  return { ...inUse, rounded: roundAppraisal(inUse.appraisal, 'pound') };
}

function isAtEdge(uncertainty: Uncertainty | null): boolean {
  if (uncertainty === null) return false;
  return [uncertainty.programme.avoided, ...uncertainty.partners.values()].some(
    ({ atEdge }) => atEdge,
  );
}
