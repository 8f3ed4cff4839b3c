import type { Scope } from '../domain/provenance.ts';
import { numberInWords } from './numberInWords.ts';
import { yearsInWords } from './years.ts';

/** Whose a figure is, as the table and its filter say it. */
export type Whose = Scope | 'published' | 'judgement' | 'unstated';

export const WHOSE: Readonly<Record<Whose, string>> = {
  local: 'Local',
  national: 'National or another place',
  derived: 'Worked out',
  illustrative: 'Invented',
  published: 'Published by the programme',
  judgement: 'Judgement',
  unstated: 'As its source says',
};

/** What a row is about. */
export const INPUT_KINDS = {
  counts: 'What was counted',
  rate: 'Expected rate',
  assumption: 'Assumption',
  'unit-cost': 'Unit cost',
  contribution: 'Contribution',
  'programme-cost': 'Programme cost',
  outcome: 'Score',
  benchmark: 'Measure',
  deflator: 'Prices',
} as const;
export type InputKind = keyof typeof INPUT_KINDS;

export const SOURCES = {
  title: 'Where every figure comes from',
  every: 'Every figure that goes in, with its source',
  filter: 'Which figures',
  all: 'All of them',
  figure: 'Figure',
  about: 'What it is about',
  whose: 'Whose',
  source: 'Source',
  year: 'Year',
  grade: 'Grade',
  caption: 'Every figure that goes in',
  gradeNote:
    'Grades run from 1, the strongest evidence, to 6, the weakest. The worst grade behind a figure decides how much is taken off it.',
  nothing: 'No figure of this kind goes in.',
} as const;

/** "Only Example borough’s own". */
export function onlyOwn(area: string): string {
  return `Only ${area}’s own`;
}

/** How many figures there are, and how many are the programme's own. */
export function sourcesLead(facts: {
  readonly all: number;
  readonly own: number;
  readonly area: string;
  readonly invented: boolean;
}): readonly string[] {
  const { all, own, area, invented } = facts;
  return [
    `${String(all)} figures go in, and ${String(own)} of them are ${area}’s own: what was counted there, what was paid, what it cost.`,
    invented
      ? 'Those are invented for the example. Unit costs are real: from published sources, or worked out from them.'
      : 'The rest comes from national sources, other places or judgement.',
  ];
}

/** "£42 to £453", in brackets after a figure. */
export function withRange(figure: string, range: string | null): string {
  return range === null ? figure : `${figure} (${range})`;
}

/** "A table of seven counts, two of them hidden". */
export function countsHold(cells: number, hidden: number): string {
  const counts = `A table of ${numberInWords(cells)} ${cells === 1 ? 'count' : 'counts'}`;
  if (hidden === 0) return counts;
  return `${counts}, ${hidden === cells ? 'all' : numberInWords(hidden)} of them hidden`;
}

/** "Mean scores: 4.1 at the start, 5.6 at month 6". */
export function meanScoresText(
  scores: readonly { readonly score: string; readonly month: number }[],
): string {
  const parts = scores.map(({ score, month }) =>
    month === 0 ? `${score} at the start` : `${score} at month ${String(month)}`,
  );
  return `Mean scores: ${parts.join(', ')}`;
}

/** "An index of 25 years". */
export function indexOf(years: number): string {
  return `An index of ${yearsInWords(years)}`;
}

/** "20% (10% to 30%) anyway, 85% (70% to 100%) due to Pause". */
export function assumedText(deadweight: string, attribution: string): string {
  return `${deadweight} anyway, ${attribution} due to Pause`;
}

export const EVERY_OTHER_EVENT = 'Events without a row of their own';
export const JUDGED_HERE = 'Judgement, without a reason given';
export const NO_SOURCE = 'No source given';
export const PRICE_LEVELS = 'General price levels';

/** A range with one side stated. */
export function from(low: string): string {
  return `from ${low}`;
}

export function upTo(high: string): string {
  return `up to ${high}`;
}

/** The last month of the data: "to March 2021". */
export function until(month: string): string {
  return `to ${month}`;
}
