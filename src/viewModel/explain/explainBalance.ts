import type { FinancialYear } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import {
  avoidedInYear,
  contributionOf,
  EXPLAIN_BALANCE,
  netOf,
} from '../../words/explainBalance.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { formatYearInWords } from '../formatDate.ts';
import { typographic } from '../typographic.ts';
import { explained, namesOf, type ExplainedFigure } from './explainedFigure.ts';
import type { NetFigureId } from './figureId.ts';
import { partnerName } from './figureNames.ts';
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
  const what = nameOf(figure, appraisal);
  const steps =
    figure.of === 'avoidedInYear'
      ? partnersInYear(figure.year, shown, appraisal)
      : sumSteps(partsOf(figure, appraisal), appraisal);
  return explained(
    figure,
    shown,
    namesOf(shown, what, what),
    { steps, starts: 'pounds', notes: [] },
    appraisal,
  );
}

function nameOf(figure: NetFigureId, appraisal: Appraisal): string {
  switch (figure.of) {
    case 'netPresentValue':
    case 'netOfAll':
      return EXPLAIN_BALANCE[figure.of];
    case 'netOfFunder':
      return netOf(partnerName(figure.funderId, appraisal));
    case 'avoidedInYear':
      return avoidedInYear(formatYearInWords(figure.year));
  }
}

function partsOf(
  figure: Exclude<NetFigureId, { of: 'avoidedInYear' }>,
  appraisal: Appraisal,
): readonly Summand[] {
  const avoided = { label: EXPLAIN_BALANCE.avoided, figure: { of: 'programme' } } as const;
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
        { label: EXPLAIN_BALANCE.avoided, figure: { of: 'funder', funderId } },
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
  { pack, partners }: Appraisal,
): readonly Step[] {
  const steps = partners
    .map(({ partnerId, events }) => ({
      label: typographic(pack.partners.find(({ id }) => id === partnerId)?.name ?? partnerId),
      present: events
        .flatMap(({ years }) => years)
        .filter((row) => row.year === year)
        .reduce((sum, row) => sum + row.present, 0),
    }))
    .filter(({ present }) => present !== 0)
    .map(({ label, present }, place) => aStep(label, place === 0 ? 'start' : 'add', present));
  return [
    ...steps,
    aStep(
      EXPLAIN_WORDS.rounding,
      steps.length === 0 ? 'start' : 'add',
      shown.toPenny - outcomeOf(steps),
    ),
  ];
}
