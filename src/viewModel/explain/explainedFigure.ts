import type { Appraisal } from '../../model/appraise.ts';
import {
  addedFor,
  avoidedBy,
  explainAddedTitle,
  explainSubtitle,
  explainTitle,
  tableShows,
} from '../../words/explain.ts';
import type { MoneySign } from '../../words/explainBalance.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { formatPounds } from '../formatMoney.ts';
import { roundHalfAway } from '../rounding.ts';
import { periodOf } from '../summary/period.ts';
import type { FigureId } from './figureId.ts';
import type { ShownFigure } from './shownFigures.ts';
import { formatPence } from './stepFigures.ts';
import { chainOf, type ChainStep, type Source, type Step, type Unit } from './step.ts';

/** How one figure is made, for people to read. */
export interface ExplainedFigure {
  readonly figure: FigureId;
  /** What the figure is of, such as a partner, an event, a year, or a part of the next group's cost. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly steps: readonly ChainStep[];
  /** What the steps lead to, to the penny. */
  readonly total: { readonly label: string; readonly figure: string };
  /** What of it is spending and what is time, each with a chain of its own; empty where it is not avoided cost. */
  readonly parts: readonly PartOfFigure[];
  readonly notes: readonly string[];
  /** Each once, in the order of the steps. */
  readonly sources: readonly Source[];
}

interface PartOfFigure {
  readonly label: string;
  readonly figure: string;
  readonly opens: FigureId;
}

/** What a chain is made of. */
interface Chain {
  readonly steps: readonly Step[];
  /** What its first step counts. */
  readonly starts: Unit;
  readonly parts?: readonly PartOfFigure[];
  readonly notes: readonly string[];
}

/** What a chain is of, its heading, and what stands beside its outcome. */
export interface ChainNames {
  readonly what: string;
  readonly title: string;
  readonly outcome: string;
}

/** Those of avoided cost, or of added cost where it is negative. @param who whose it is */
export function avoidedNames(shown: ShownFigure, what: string, who: string): ChainNames {
  return moneyNames(shown, what, signOf(shown) === 'added' ? addedFor(who) : avoidedBy(who));
}

/** Those of money that is avoided, or added to a cost where it is negative. */
export function moneyNames(shown: ShownFigure, what: string, outcome: string): ChainNames {
  return signOf(shown) === 'added'
    ? { what, outcome, title: explainAddedTitle(formatPounds(-shown.inTable)) }
    : namesOf(shown, what, outcome);
}

export function signOf({ toPenny }: Pick<ShownFigure, 'toPenny'>): MoneySign {
  return toPenny < 0 ? 'added' : 'avoided';
}

/** Those of any other figure. */
export function namesOf({ inTable }: ShownFigure, what: string, outcome: string): ChainNames {
  return { what, outcome, title: explainTitle(formatPounds(inTable)) };
}

/** A chain, with what stands round it: whose figure it is, over what period, and where it comes from. */
export function explained(
  figure: FigureId,
  shown: ShownFigure,
  { what, title, outcome }: ChainNames,
  { steps, starts, parts = [], notes }: Chain,
  appraisal: Appraisal,
): ExplainedFigure {
  return {
    figure,
    name: what,
    title,
    subtitle: explainSubtitle(what, placeAndPeriod(periodOf(appraisal))),
    steps: chainOf(steps, starts),
    total: { label: outcome, figure: formatPence(shown.toPenny) },
    parts,
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
