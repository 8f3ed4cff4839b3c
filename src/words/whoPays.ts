/** How what a funder pays stands to what it avoids, where that needs saying. */
export type ShareMark = 'pays-more' | 'pays-nothing' | 'adds-cost' | 'no-figure' | 'none';

/** What counts as avoided. */
export type SharingBasis = 'total' | 'cashable';

export const WHO_PAYS = {
  nextGroup: 'The next group',
  women: 'Women in the next group',
  cost: 'What the group would cost',
  workedOut: 'Work the cost out again',
  basis: 'What counts as avoided',
  basisTotal: 'All avoided cost',
  basisCashable: 'Spending not needed',
  funders: 'Funders taking part',
  fundersHint: 'At least one takes part.',
  elsewhere: 'What others have paid',
  whatIsMissing: 'What is missing',
  funderAndAvoids: 'Funder, and what it avoids',
  pays: 'Pays',
  avoids: 'Avoids',
  toBeFound: 'Still to be found',
  tooMuch: 'More than is needed',
  programmeCost: 'Programme cost',
  whichRules: 'Which rules to show',
  boardRules: 'Rules for the board',
  allRules: 'All rules (for analysts)',
  rulesInWords: 'What each rule does, and whom it favours',
  tableCaption: 'What each funder would pay, by rule',
  funderColumn: 'Funder',
  netColumn: 'Net',
  perPoundColumn: 'Avoided for each £1',
  yearsColumn: 'Years to recover',
  chanceColumn: 'Chance it avoids what it pays',
  markColumn: 'To note',
  never: 'Never',
  zNote: '[z] does not apply: it pays nothing.',
  estimateNote:
    'Avoided cost is an estimate, and part of it is staff time freed, not money. Paying more than it avoids can still be right for a partner.',
  cashableNote:
    'Spending not needed is an estimate too: a budget could be cut only if its owner agrees.',
  yearsNote:
    'Years to recover are whole years from the first, until what is avoided reaches what is paid.',
} as const;

const MARKS: Readonly<Record<ShareMark, string>> = {
  'pays-more': 'Pays more than it avoids',
  'pays-nothing': 'Pays nothing, and avoids cost',
  'adds-cost': 'Spends more than before',
  'no-figure': 'No figure for what it avoids',
  none: '',
};

/** The mark in words; empty where nothing is to be noted. */
export function markText(mark: ShareMark): string {
  return MARKS[mark];
}

/** Why there is nothing to share, and what would change that. */
export type NothingToShare = 'report-silent' | 'package-silent' | 'some-cohorts';

export function nothingToShareLead(why: NothingToShare): readonly string[] {
  switch (why) {
    case 'report-silent':
      return [
        'The published report does not say what the programme cost, nor what any partner paid.',
        'Type what the next group would cost, and the ways to share it appear.',
      ];
    case 'package-silent':
      return [
        'The files do not say what the programme costs.',
        'Type what the next group would cost, and the ways to share it appear.',
      ];
    case 'some-cohorts':
      return [
        'Programme costs are known for all groups of women together, and some of them are left out.',
        'Count all groups to see how the cost of a next one could be shared.',
      ];
  }
}

/** What the package does not say, and what follows from that. */
export function missingLines(missing: {
  readonly published: boolean;
  readonly cost: boolean;
  readonly contributions: boolean;
}): readonly string[] {
  const says = missing.published ? 'The published report does not say' : 'The files do not say';
  return [
    ...(missing.cost
      ? [
          `${says} what the programme cost. Once a cost is typed, it can be shared equally, in proportion to what each funder avoids, or as you set it.`,
        ]
      : []),
    ...(missing.contributions
      ? [`${says} what partners pay, so that sharing “as now” cannot be shown.`]
      : []),
  ];
}

/** Under the cost: where it comes from. */
export function costHint(facts: {
  readonly typed: boolean;
  readonly workedOut: string | null;
  readonly women: number;
  readonly prices: string;
}): string {
  const { typed, workedOut, prices } = facts;
  if (workedOut === null) {
    return `${typed ? 'Typed' : 'Not known: type it'}, for the whole group, ${prices}.`;
  }
  const women = facts.women === 1 ? 'one woman' : `${String(facts.women)} women`;
  return typed
    ? `Typed. What the last group cost comes to ${workedOut} for ${women}.`
    : `Worked out from what the last group cost, for ${women}.`;
}

/** What such a programme cost, or was worth, elsewhere, and for how long or how many that is. */
export const COST_MEASURES = {
  programme_cost_per_18_months: 'for 18 months',
  programme_cost_per_year: 'a year',
  willingness_to_pay_per_woman: 'a woman, at most',
} as const;
export type CostMeasure = keyof typeof COST_MEASURES;

/** A figure of another place that a typed cost may be held against. */
export function costElsewhere(facts: {
  readonly pounds: string;
  readonly unit: string;
  readonly area: string;
  readonly period: string;
  readonly source: string;
}): string {
  return `${facts.area}: ${facts.pounds} ${facts.unit} (${facts.period}). ${facts.source}.`;
}
