import type { FinancialYear } from '../../domain/calendar.ts';
import type { Contribution, ProgrammeCost } from '../../domain/funding.ts';
import type { Appraisal } from '../../model/appraise.ts';
import {
  explainContribution,
  explainCost,
  type PaidInYear,
} from '../../model/explain/explainPayments.ts';
import {
  contributionInYear,
  contributionOf,
  contributionStep,
  costInYear,
  EXPLAIN_BALANCE,
  upratedBy,
} from '../../words/explainBalance.ts';
import { EXPLAIN_WORDS } from '../../words/explain.ts';
import { VALUE_TODAY, YEARLY_RATE } from '../../words/explainMoney.ts';
import { formatYearInWords } from '../formatDate.ts';
import { typographic } from '../typographic.ts';
import { explained, namesOf, type ExplainedFigure } from './explainedFigure.ts';
import type { PaidFigureId } from './figureId.ts';
import { partnerName } from './figureNames.ts';
import { shownFigures, type ShownFigure } from './shownFigures.ts';
import { sumSteps } from './sumSteps.ts';
import { formatIndex } from './stepFigures.ts';
import { aStep, outcomeOf, type Source, type Step } from './step.ts';
import { upratingBetween } from './upratingBetween.ts';

/**
 * How something paid is made, to the penny: a year from its amounts, brought to the same prices and to their value
 * today; all years, and all funders, from each. Null where there is no such figure.
 */
export function explainPaid(figure: PaidFigureId, appraisal: Appraisal): ExplainedFigure | null {
  const shown = shownFigures(appraisal)(figure);
  if (shown === null) return null;
  const { steps, what } = chainOfPaid(figure, shown, appraisal);
  return explained(
    figure,
    shown,
    namesOf(shown, what, what),
    { steps, starts: 'pounds', notes: [] },
    appraisal,
  );
}

function chainOfPaid(
  figure: PaidFigureId,
  shown: ShownFigure,
  appraisal: Appraisal,
): { readonly steps: readonly Step[]; readonly what: string } {
  switch (figure.of) {
    case 'programmeCost':
      return {
        what: EXPLAIN_BALANCE.programmeCost,
        steps: sumSteps(
          explainCost(appraisal).map(({ year }) => ({
            label: costInYear(formatYearInWords(year)),
            figure: { of: 'costInYear', year },
          })),
          EXPLAIN_BALANCE.nothingPaid,
          appraisal,
        ),
      };
    case 'contributions':
      return {
        what: EXPLAIN_BALANCE.contributions,
        steps: sumSteps(
          appraisal.funders.map(({ funderId }) => ({
            label: contributionOf(partnerName(funderId, appraisal)),
            figure: { of: 'contribution', funderId },
          })),
          EXPLAIN_BALANCE.nothingPaid,
          appraisal,
        ),
      };
    case 'contribution': {
      const { funderId } = figure;
      const name = partnerName(funderId, appraisal);
      return {
        what: contributionOf(name),
        steps: sumSteps(
          explainContribution(appraisal, funderId).map(({ year }) => ({
            label: contributionInYear(name, formatYearInWords(year)),
            figure: { of: 'contributionInYear', funderId, year },
          })),
          EXPLAIN_BALANCE.nothingPaid,
          appraisal,
        ),
      };
    }
    case 'costInYear':
      return {
        what: costInYear(formatYearInWords(figure.year)),
        steps: yearSteps(
          inYear(explainCost(appraisal), figure.year),
          ({ item, source }: ProgrammeCost) => ({ label: typographic(item), source }),
          shown,
          appraisal,
        ),
      };
    case 'contributionInYear':
      return {
        what: contributionInYear(
          partnerName(figure.funderId, appraisal),
          formatYearInWords(figure.year),
        ),
        steps: yearSteps(
          inYear(explainContribution(appraisal, figure.funderId), figure.year),
          ({ kind, status, source }: Contribution) => ({
            label: contributionStep(kind, status),
            source,
          }),
          shown,
          appraisal,
        ),
      };
  }
}

function inYear<Row>(
  years: readonly PaidInYear<Row>[],
  year: FinancialYear,
): PaidInYear<Row> | undefined {
  return years.find((paid) => paid.year === year);
}

/** From the amounts of one year to what they are worth, with what rounding adds or takes. */
function yearSteps<Row extends Pick<ProgrammeCost, 'amount'>>(
  paid: PaidInYear<Row> | undefined,
  wordsOf: (row: Row) => { readonly label: string; readonly source: string },
  shown: ShownFigure,
  appraisal: Appraisal,
): readonly Step[] {
  if (paid === undefined) return [aStep(EXPLAIN_BALANCE.nothingPaid, 'start', 0)];
  const amounts = paid.rows.map((row, place) => {
    const { label, source } = wordsOf(row);
    return aStep(label, place === 0 ? 'start' : 'add', row.amount, { sources: sourcesOf(source) });
  });
  const steps = [...amounts, ...toPrices(paid, appraisal), ...toValueToday(paid, appraisal)];
  return [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.toPenny - outcomeOf(steps))];
}

function toPrices(
  { year, uprating }: PaidInYear<unknown>,
  { pack, scenario }: Appraisal,
): readonly Step[] {
  const between = upratingBetween(year, scenario.priceBase, pack);
  if (between === null) return [];
  const { to, from } = between;
  return [
    aStep(EXPLAIN_BALANCE.samePrices, 'multiply', uprating, {
      note: upratedBy(formatIndex(to.index), formatIndex(from.index)),
      sources: sourcesOf(to.source),
    }),
  ];
}

function toValueToday(
  { discountFactor }: PaidInYear<unknown>,
  { scenario: { discounting } }: Appraisal,
): readonly Step[] {
  return discounting === 'none' || discountFactor === 1
    ? []
    : [aStep(VALUE_TODAY, 'multiply', discountFactor, { note: YEARLY_RATE[discounting] })];
}

function sourcesOf(title: string): readonly Source[] {
  return title === '' ? [] : [{ title: typographic(title), year: '', url: '' }];
}
