import type { FinancialYear } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import {
  contributionOf,
  amountOf,
  EXPLAIN_BALANCE,
  moneyInYear,
  netOf,
} from '../../words/explainBalance.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { formatYearInWords } from '../formatDate.ts';
import { explained, moneyNames, namesOf, signOf, type ExplainedFigure } from './explainedFigure.ts';
import type { NetFigureId } from './figureId.ts';
import { partnerName } from './figureNames.ts';
import { leftOutNotes } from './leftOutNotes.ts';
import { shownFigures, type ShownFigure } from './shownFigures.ts';
import { aStep, outcomeOf, type Step } from './step.ts';
import { sumSteps, type Summand } from './sumSteps.ts';

/**
 * How what is left of avoided cost is made, to the penny: less what is paid for it, in all or by a funder; and what
 * is avoided in a year. Null where there is no such figure, or where it is not shown.
 */
export function explainBalance(figure: NetFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const what = nameOf(figure, shown, appraisal);
  const steps =
    figure.of === 'avoidedInYear'
      ? partnersInYear(figure.year, shown, appraisal)
      : sumSteps(partsOf(figure, appraisal), EXPLAIN_BALANCE.nothingAvoided, appraisal);
  return explained(
    figure,
    shown,
    figure.of === 'avoidedInYear' ? moneyNames(shown, what, what) : namesOf(shown, what, what),
    { steps, starts: 'pounds', notes: leftOutNotes(figure, appraisal) },
    appraisal,
  );
}

function nameOf(figure: NetFigureId, shown: ShownFigure, appraisal: Appraisal): string {
  switch (figure.of) {
    case 'netPresentValue':
    case 'netOfAll':
      return EXPLAIN_BALANCE[figure.of];
    case 'netOfFunder':
      return netOf(partnerName(figure.funderId, appraisal));
    case 'avoidedInYear':
      return moneyInYear(signOf(shown), formatYearInWords(figure.year));
  }
}

function partsOf(
  figure: Exclude<NetFigureId, { of: 'avoidedInYear' }>,
  appraisal: Appraisal,
): readonly Summand[] {
  const avoided = { label: amountOf('avoided'), figure: { of: 'programme' } } as const;
  switch (figure.of) {
    case 'netPresentValue':
      return [
        avoided,
        { label: EXPLAIN_BALANCE.programmeCost, figure: { of: 'programmeCost' }, sign: -1 },
      ];
    case 'netOfAll':
      return [
        avoided,
        { label: EXPLAIN_BALANCE.contributions, figure: { of: 'contributions' }, sign: -1 },
      ];
    case 'netOfFunder': {
      const { funderId } = figure;
      return [
        { label: amountOf('avoided'), figure: { of: 'funder', funderId } },
        {
          label: contributionOf(partnerName(funderId, appraisal)),
          figure: { of: 'contribution', funderId },
          sign: -1,
        },
      ];
    }
  }
}

/** What each partner avoids in a year, or has added to its cost. */
function partnersInYear(
  year: FinancialYear,
  shown: ShownFigure,
  appraisal: Appraisal,
): readonly Step[] {
  const steps = appraisal.partners
    .map(({ partnerId, events }) => ({
      label: partnerName(partnerId, appraisal),
      present: events
        .flatMap(({ years }) => years)
        .filter((row) => row.year === year)
        .reduce((sum, row) => sum + row.present, 0),
    }))
    .filter(({ present }) => present !== 0)
    .map(({ label, present }, place) => aStep(label, place === 0 ? 'start' : 'add', present));
  return steps.length === 0
    ? [aStep(EXPLAIN_BALANCE.nothingAvoided, 'start', shown.toPenny)]
    : [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))];
}
