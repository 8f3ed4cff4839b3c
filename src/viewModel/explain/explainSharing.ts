import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import {
  shareCost,
  type CostSharing,
  type SharingOption,
} from '../../model/costSharing/shareCost.ts';
import {
  explainBenefit,
  explainNextGroupCost,
  explainShare,
  explainToFind,
} from '../../model/explain/explainSharing.ts';
import { DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import {
  EXPLAIN_SHARING,
  leftFor,
  leftOf,
  nextGroupOf,
  paidBy,
  shareOf,
  toFindUnder,
} from '../../words/explainSharing.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { roundHalfAway } from '../rounding.ts';
import { roundedBenefit, roundedShares } from '../whoPays/roundedShares.ts';
import {
  avoidedNames,
  explained,
  namesOf,
  type ChainNames,
  type ExplainedFigure,
} from './explainedFigure.ts';
import type { SharingFigureId } from './figureId.ts';
import { partnerName } from './figureNames.ts';
import { sharingSteps } from './sharingSteps.ts';
import type { ShownFigure } from './shownFigures.ts';
import { aStep, outcomeOf, type Step } from './step.ts';

/**
 * How the cost of the next group, what somebody would avoid or pay of it, or what a rule leaves to be found is made,
 * to the penny. Null where there is no such figure, or where it is not shown.
 */
export function explainSharing(
  figure: SharingFigureId,
  appraisal: Appraisal,
): ExplainedFigure | null {
  const sharing = shareCost(appraisal, DEFAULT_SEED);
  if (sharing === null) return null;
  const found = foundIn(figure, appraisal, sharing);
  if (found === null) return null;
  const { shown, names, steps } = found;
  // What is left of two figures as they are shown needs no rounding of its own.
  const chain =
    figure.of === 'shareNet'
      ? { steps, notes: [] }
      : {
          steps: [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))],
          notes: [EXPLAIN_WORDS.roundedFactors],
        };
  return explained(figure, shown, names, { ...chain, starts: 'pounds' }, appraisal);
}

/** A figure as it is shown, what it is called, and the steps to it before it is rounded. */
interface Found {
  readonly shown: ShownFigure;
  readonly names: ChainNames;
  readonly steps: readonly Step[];
}

function foundIn(
  figure: SharingFigureId,
  appraisal: Appraisal,
  sharing: CostSharing,
): Found | null {
  switch (figure.of) {
    case 'nextGroupCost':
      return costFound(appraisal, sharing);
    case 'nextGroupBenefit':
      return benefitFound(figure.funderId, appraisal, sharing);
    case 'share': {
      const option = optionOf(figure.rule, sharing);
      return option && shareFound(figure.funderId, option, appraisal, sharing);
    }
    case 'shareNet': {
      const option = optionOf(figure.rule, sharing);
      return option && shareNetFound(figure.funderId, option, appraisal, sharing);
    }
    case 'toFind': {
      const option = optionOf(figure.rule, sharing);
      return option && toFindFound(option, appraisal, sharing);
    }
  }
}

function optionOf(rule: SharingOption['rule'], { options }: CostSharing): SharingOption | null {
  return options.find((option) => option.rule === rule) ?? null;
}

function costFound(appraisal: Appraisal, sharing: CostSharing): Found {
  const shown = {
    toPenny: roundHalfAway(sharing.cost * 100) / 100,
    inTable: roundHalfAway(sharing.cost),
  };
  return {
    shown,
    names: namesOf(shown, EXPLAIN_SHARING.cost, EXPLAIN_SHARING.cost),
    steps: sharingSteps(explainNextGroupCost(appraisal, sharing), {
      appraisal,
      sharing,
      funderId: null,
    }),
  };
}

/** It begins with the funder's own figure as that is shown, so that the two chains meet to the penny. */
function benefitFound(
  funderId: PartnerId,
  appraisal: Appraisal,
  sharing: CostSharing,
): Found | null {
  const share = sharing.options[0]?.shares.find((one) => one.funderId === funderId);
  if (share === undefined || share.benefit === null) return null;
  const inUnit = (unit: 'penny' | 'pound', { ratio }: Pick<CostSharing, 'ratio'>) =>
    roundedBenefit(funderId, { ratio }, roundAppraisal(appraisal, unit).funders, appraisal);
  const shown = { toPenny: inUnit('penny', sharing) / 100, inTable: inUnit('pound', sharing) };
  const name = partnerName(funderId, appraisal);
  const steps = sharingSteps(explainBenefit(appraisal, sharing, funderId), {
    appraisal,
    sharing,
    funderId,
  });
  return {
    shown,
    names: avoidedNames(shown, nextGroupOf(name), nextGroupOf(name)),
    steps: steps.map((step) =>
      step.operation === 'start' ? { ...step, value: inUnit('penny', { ratio: 1 }) / 100 } : step,
    ),
  };
}

function shareFound(
  funderId: PartnerId,
  option: SharingOption,
  appraisal: Appraisal,
  sharing: CostSharing,
): Found | null {
  const place = option.shares.findIndex((share) => share.funderId === funderId);
  if (place < 0) return null;
  const shown = shownAs((unit) => roundedShares(option, sharing, unit).pays[place] ?? 0);
  const name = partnerName(funderId, appraisal);
  return {
    shown,
    names: namesOf(shown, shareOf(name, option.rule), paidBy(name)),
    steps: sharingSteps(explainShare(appraisal, sharing, option, funderId), {
      appraisal,
      sharing,
      funderId,
    }),
  };
}

/** What it avoids less what it pays, both as they are shown, so that the chains meet to the penny. */
function shareNetFound(
  funderId: PartnerId,
  option: SharingOption,
  appraisal: Appraisal,
  sharing: CostSharing,
): Found | null {
  const benefit = benefitFound(funderId, appraisal, sharing)?.shown;
  const pays = shareFound(funderId, option, appraisal, sharing)?.shown;
  if (benefit === undefined || pays === undefined) return null;
  const shown = {
    toPenny: benefit.toPenny - pays.toPenny,
    inTable: benefit.inTable - pays.inTable,
  };
  const name = partnerName(funderId, appraisal);
  return {
    shown,
    names: namesOf(
      shown,
      leftOf(name, option.rule),
      leftFor(name, appraisal.scenario.funding.basis),
    ),
    steps: [
      aStep(
        EXPLAIN_SHARING.nextBenefit[appraisal.scenario.funding.basis],
        'start',
        benefit.toPenny,
        {
          opens: { of: 'nextGroupBenefit', funderId },
        },
      ),
      aStep(paidBy(name), 'add', -pays.toPenny, {
        opens: { of: 'share', rule: option.rule, funderId },
      }),
    ],
  };
}

/** What funders pay is taken off as it is shown, so that the chains meet to the penny. */
function toFindFound(option: SharingOption, appraisal: Appraisal, sharing: CostSharing): Found {
  const shown = shownAs((unit) => roundedShares(option, sharing, unit).unfunded);
  const { pays } = roundedShares(option, sharing, 'penny');
  const steps = sharingSteps(explainToFind(appraisal, sharing, option), {
    appraisal,
    sharing,
    funderId: null,
  });
  const firstPaid = steps.length - pays.length;
  return {
    shown,
    names: namesOf(shown, toFindUnder(option.rule), EXPLAIN_SHARING.toFind),
    steps: steps.map((step, place) =>
      place < firstPaid ? step : { ...step, value: -(pays[place - firstPaid] ?? 0) / 100 },
    ),
  };
}

function shownAs(inUnits: (unit: 'pound' | 'penny') => number): ShownFigure {
  return { toPenny: inUnits('penny') / 100, inTable: inUnits('pound') };
}
