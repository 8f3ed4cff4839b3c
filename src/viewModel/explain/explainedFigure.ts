import type { Appraisal } from '../../model/appraise.ts';
import {
  addedFor,
  avoidedBy,
  explainAddedTitle,
  explainSubtitle,
  explainTitle,
  tableShows,
} from '../../words/explain.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { formatPounds } from '../formatMoney.ts';
import { roundHalfAway } from '../rounding.ts';
import { periodOf } from '../summary/period.ts';
import type { FigureId } from './figureId.ts';
import type { ShownFigure } from './shownFigures.ts';
import { formatPence } from './stepFigures.ts';
import { chainOf, type ChainStep, type Source, type Step, type Unit } from './step.ts';

/** How one figure of avoided cost is made, for people to read. */
export interface ExplainedFigure {
  readonly figure: FigureId;
  /** Whose figure it is: a partner, an event of one, or all of them. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly ChainStep[];
  /** What the steps lead to, to the penny. */
  readonly total: { readonly label: string; readonly figure: string };
  readonly notes: readonly string[];
  /** Each once, in the order of the steps. */
  readonly sources: readonly Source[];
}

/** What a chain is made of. */
export interface Chain {
  readonly steps: readonly Step[];
  /** What its first step counts. */
  readonly starts: Unit;
  readonly notes: readonly string[];
}

/** A chain, with what stands round it: whose figure it is, over what period, and where it comes from. */
export function explained(
  figure: FigureId,
  shown: ShownFigure,
  names: { readonly what: string; readonly who: string },
  { steps, starts, notes }: Chain,
  appraisal: Appraisal,
): ExplainedFigure {
  const adds = shown.toPenny < 0;
  return {
    figure,
    name: names.what,
    title: adds
      ? explainAddedTitle(formatPounds(-shown.inTable))
      : explainTitle(formatPounds(shown.inTable)),
    subtitle: explainSubtitle(names.what, placeAndPeriod(periodOf(appraisal))),
    steps: chainOf(steps, starts),
    total: {
      label: adds ? addedFor(names.who) : avoidedBy(names.who),
      figure: formatPence(shown.toPenny),
    },
    notes: [
      ...notes,
      ...(roundHalfAway(shown.toPenny) === shown.inTable
        ? []
        : [tableShows(formatPounds(shown.inTable))]),
    ],
    sources: eachOnce(steps.flatMap((step) => step.sources)),
  };
}

function eachOnce(sources: readonly Source[]): readonly Source[] {
  const found = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...found.values()].filter(({ title }) => title !== '');
}
