import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import type { SharingStep } from '../../model/explain/explainSharing.ts';
import {
  EXPLAIN_SHARING,
  amongFunders,
  keptGainNote,
  paidUnderRule,
  partOf,
  paysItsMost,
  womenInstead,
} from '../../words/explainSharing.ts';
import { formatCount } from '../formatNumber.ts';
import { orderOfJoining } from '../whoPays/ruleNotes.ts';
import type { FigureId } from './figureId.ts';
import { partnerName } from './figureNames.ts';
import { aStep, type Step } from './step.ts';
import { formatExactShare, formatPence } from './stepFigures.ts';

/** Whose chain it is, and what its words rest on. */
interface SharingContext {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  /** Null for what is nobody's: the cost, and what is still to be found. */
  readonly funderId: PartnerId | null;
}

/** The steps of a chain in words, each that is a figure of its own opening it. */
export function sharingSteps(
  chain: readonly SharingStep[],
  context: SharingContext,
): readonly Step[] {
  return chain.map((step) => {
    const { label, ...more } = wordsOf(step, context);
    return aStep(label, step.operation, step.value, more);
  });
}

interface StepWords {
  readonly label: string;
  readonly note?: string;
  readonly opens?: FigureId;
}

function wordsOf({ is, value }: SharingStep, context: SharingContext): StepWords {
  const { appraisal, sharing, funderId } = context;
  const { basis } = appraisal.scenario.funding;
  switch (is.of) {
    case 'typedCost':
      return { label: EXPLAIN_SHARING.typedCost };
    case 'programmeCost':
      return { label: EXPLAIN_SHARING.programmeCost };
    case 'women':
      return {
        label: EXPLAIN_SHARING.women,
        note: womenInstead(formatCount(is.next), formatCount(is.counted)),
      };
    case 'pastBenefit':
      return { label: EXPLAIN_SHARING.pastBenefit[basis], ...opensAvoided(context) };
    case 'pastCap':
      return { label: EXPLAIN_SHARING.pastCap };
    case 'contribution':
      return { label: EXPLAIN_SHARING.contribution };
    case 'benefit':
      return {
        label: EXPLAIN_SHARING.nextBenefit[basis],
        ...(funderId === null ? {} : { opens: { of: 'nextGroupBenefit', funderId } }),
      };
    case 'keptGain':
      return { label: EXPLAIN_SHARING.keptGain, note: keptGainNote(orderOfJoining(sharing)) };
    case 'equalPart':
      return { label: EXPLAIN_SHARING.equalPart, note: amongFunders(is.funders) };
    case 'partOfBenefits':
      return {
        label: EXPLAIN_SHARING.partOfBenefits[basis],
        note: partOf(formatPence(is.benefit), formatPence(is.all)),
      };
    case 'agreedShare':
      return { label: EXPLAIN_SHARING.agreedShare, note: formatExactShare(value) };
    case 'nothing':
      return { label: EXPLAIN_SHARING.nothing };
    case 'paidAtMost':
      return {
        label: paysItsMost(partnerName(is.funderId, appraisal)),
        opens: { of: 'share', rule: 'capped', funderId: is.funderId },
      };
    case 'paid':
      return {
        label: paidUnderRule(partnerName(is.funderId, appraisal)),
        opens: { of: 'share', rule: is.rule, funderId: is.funderId },
      };
  }
}

/** What is avoided in all has a chain of its own; the part of it that is spending not needed has none. */
function opensAvoided({ appraisal, funderId }: SharingContext): Pick<StepWords, 'opens'> {
  const { funders, scenario } = appraisal;
  const funder = funders.find((found) => found.funderId === funderId);
  return funder === undefined || scenario.funding.basis === 'cashable'
    ? {}
    : { opens: { of: 'funder', funderId: funder.funderId } };
}
