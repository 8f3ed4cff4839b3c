import { ordinalInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';

export const TERMS = {
  title: 'Heads of terms',
  lead: 'What an agreement would have to say: who pays what and when, what is measured, when it is checked, and what happens then. It is a draft to talk about, not an offer.',
  rule: 'Way of sharing',
  firstYear: 'First financial year',
  notDecided: 'Not decided',
  paysCaption: 'Who pays what, and when',
  funderColumn: 'Funder',
  allYears: 'In all',
  toBeFound: 'Still to be found',
  programmeCost: 'Programme cost',
  moneyNote:
    'Amounts are in the prices of this page. An agreement would name the cash of each year.',
  measured: 'What is measured',
  measuredLead: 'For each funder, the events that its own services carry the cost of:',
  nothingMeasured: 'nothing that has a unit cost',
  checked: 'When it is checked',
  trueUp: 'True-up after the event',
  trueUpCaption: 'What each would pay more, or get back',
  paidShareColumn: 'Share of what is paid',
  avoidedShareColumn: 'Share of what is avoided',
  adjustmentColumn: 'Adjustment',
  rangeColumn: 'Range (19 in 20)',
  trueUpNote:
    'Plus: it pays that much more. Minus: it gets that much back. Adjustments add to nothing, so that what the group costs does not change.',
  rangePending: 'The ranges are still being worked out.',
  rangeNone: 'The 2020 report’s method gave no ranges.',
  leftOut: 'A funder without a figure is left out of the true-up, with what it pays.',
} as const;

/** "First year", where no financial year is chosen. */
export function termsYear(place: number): string {
  return `${capitalised(ordinalInWords(place))} year`;
}

/** When the agreement looks at what came of it. */
export function whenChecked(facts: {
  readonly programmeMonths: number;
  readonly lastMonth: number;
}): readonly string[] {
  const { programmeMonths, lastMonth } = facts;
  return [
    `After month ${String(programmeMonths)}, when the programme ends: what was counted. Numbers of too few women stay hidden.`,
    ...(lastMonth > programmeMonths
      ? [`After month ${String(lastMonth)}: what lasted, and the true-up.`]
      : ['At the same time: the true-up.']),
  ];
}

/** What the true-up does, in a sentence. */
export function trueUpRule(lastMonth: number): string {
  return `After month ${String(lastMonth)} each funder’s share of what was measured as avoided is set against its share of what was paid. Whoever avoided a larger part than it paid makes up the difference to those who avoided a smaller one. On today’s figures that would come to:`;
}
