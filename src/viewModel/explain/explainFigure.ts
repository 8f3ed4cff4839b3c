import { isCovered } from '../../model/coverage.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { explainPartnerEvent } from '../../model/explain/explainMoney.ts';
import {
  addedFor,
  avoidedBy,
  EXPLAIN_WORDS,
  explainAddedTitle,
  explainSubtitle,
  explainTitle,
  partlyCashable,
  tableShows,
} from '../../words/explain.ts';
import { PARTNER_CHART_WORDS } from '../../words/partnerChart.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { formatPounds } from '../formatMoney.ts';
import { formatShare } from '../formatNumber.ts';
import { roundAppraisal, type RoundedAppraisal, type RoundingUnit } from '../roundedAppraisal.ts';
import { periodOf } from '../summary/period.ts';
import { typographic } from '../typographic.ts';
import { effectSteps } from './effectSteps.ts';
import type { FigureId } from './figureId.ts';
import { costSteps, valueToday } from './moneySteps.ts';
import { formatPence } from './stepFigures.ts';
import { aStep, chainOf, outcomeOf, type ChainStep, type Source } from './step.ts';

/** How one figure of avoided cost is made, for people to read. */
export interface ExplainedFigure {
  readonly figure: FigureId;
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly ChainStep[];
  /** What the steps lead to, to the penny. */
  readonly total: { readonly label: string; readonly figure: string };
  readonly notes: readonly string[];
  /** Each once, in the order of the steps. */
  readonly sources: readonly Source[];
}

/** Null where there is no such figure, or where it cannot be shown. */
export function explainFigure(figure: FigureId, appraisal: Appraisal): ExplainedFigure | null {
  return figure.of === 'partnerEvent'
    ? explainEventFigure(figure, appraisal)
    : explainSum(figure, appraisal);
}

function explainEventFigure(
  figure: Extract<FigureId, { of: 'partnerEvent' }>,
  appraisal: Appraisal,
): ExplainedFigure | null {
  const { partnerId, eventId } = figure;
  const { pack, scenario } = appraisal;
  const event = appraisal.events.find((found) => found.eventId === eventId);
  const definition = pack.events.find(({ id }) => id === eventId);
  const rows = pack.unitCosts.filter(
    (row) => row.partnerId === partnerId && row.eventId === eventId,
  );
  const shown = shownAs(figure, appraisal);
  if (
    event === undefined ||
    event.kind === 'missing' ||
    definition === undefined ||
    rows.length === 0 ||
    shown === null
  ) {
    return null;
  }
  const costed = { event, definition, partnerId, rows };
  const untilDiscounted = [...effectSteps(event, pack, scenario), ...costSteps(costed, appraisal)];
  const exact = explainPartnerEvent(appraisal, partnerId, eventId, null).value;
  const steps = [
    ...untilDiscounted,
    ...valueToday(outcomeOf(untilDiscounted), exact, appraisal),
  ];
  const partner = partnerName(partnerId, appraisal);
  const name = typographic(definition.name);
  const rise = definition.better === 'more' ? EXPLAIN_WORDS.addedHelp : EXPLAIN_WORDS.roseInstead;
  return {
    ...framed(figure, shown, `${name}: ${partner}`, partner, appraisal),
    ...chained(
      [...steps, aStep(EXPLAIN_WORDS.rounding, 'add', shown.pounds - outcomeOf(steps))],
      'events',
    ),
    notes: [
      EXPLAIN_WORDS.roundedFactors,
      ...(shown.pounds < 0 ? [rise] : []),
      ...cashableNote(figure, appraisal),
      ...tableNote(shown),
    ],
  };
}

function explainSum(
  figure: Exclude<FigureId, { of: 'partnerEvent' }>,
  appraisal: Appraisal,
): ExplainedFigure | null {
  const shown = shownAs(figure, appraisal);
  if (shown === null) return null;
  const parts = partsOf(figure, appraisal);
  const steps = parts.flatMap((part, place) => {
    const one = shownAs(part.figure, appraisal);
    return one === null
      ? []
      : [
          aStep(part.name, place === 0 ? 'start' : 'add', one.pounds, { opens: part.figure }),
        ];
  });
  const name =
    figure.of === 'programme'
      ? PARTNER_CHART_WORDS.allShown
      : partnerName(figure.partnerId, appraisal);
  return {
    ...framed(figure, shown, name, name, appraisal),
    ...chained(steps, 'pounds'),
    notes: [
      ...(steps.length < parts.length ? [EXPLAIN_WORDS.noFigureLeftOut] : []),
      ...tableNote(shown),
    ],
  };
}

function framed(
  figure: FigureId,
  shown: Shown,
  what: string,
  who: string,
  appraisal: Appraisal,
): Pick<ExplainedFigure, 'figure' | 'title' | 'subtitle' | 'total'> {
  const adds = shown.pounds < 0;
  return {
    figure,
    title: adds
      ? explainAddedTitle(formatPounds(-shown.inTable))
      : explainTitle(formatPounds(shown.inTable)),
    subtitle: explainSubtitle(what, placeAndPeriod(periodOf(appraisal))),
    total: { label: adds ? addedFor(who) : avoidedBy(who), figure: formatPence(shown.pounds) },
  };
}

function chained(
  steps: Parameters<typeof chainOf>[0],
  unit: Parameters<typeof chainOf>[1],
): Pick<ExplainedFigure, 'steps' | 'sources'> {
  const sources = new Map<string, Source>();
  for (const source of steps.flatMap((step) => step.sources)) {
    const key = JSON.stringify(source);
    if (source.title !== '' && !sources.has(key)) sources.set(key, source);
  }
  return { steps: chainOf(steps, unit), sources: [...sources.values()] };
}

interface Shown {
  /** To the penny. */
  readonly pounds: number;
  /** The whole pounds of the table. */
  readonly inTable: number;
}

/** Null where the figure is hidden or not there: only figures that are shown explain themselves. */
function shownAs(figure: FigureId, appraisal: Appraisal): Shown | null {
  const pence = roundedTotal(figure, appraisal, 'penny');
  const inTable = roundedTotal(figure, appraisal, 'pound');
  return pence === null || inTable === null ? null : { pounds: pence / 100, inTable };
}
