import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';
import { ruleInSentence, type RuleName } from './sharingRules.ts';

/** How what a funder pays stands to what it avoids, where that needs saying. */
export type ShareMark = 'pays-more' | 'pays-nothing' | 'adds-cost' | 'no-figure' | 'none';

/** What counts as avoided. */
export type SharingBasis = 'total' | 'cashable';

export const WHO_PAYS = {
  reach: 'How many women it could reach',
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

/** "Avoids £58,300", under a funder's name; "Spends £8,000 more" where that is so. */
export function avoidsLine(pounds: string, sign: 'avoids' | 'adds-cost'): string {
  return sign === 'avoids' ? `Avoids ${pounds}` : `Spends ${pounds} more`;
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

/** What the chart shows, in a line. */
export interface BoardMessage {
  /** Rules that collect the cost and ask nobody to pay more than it avoids, as far as that is known. */
  readonly fair: readonly RuleName[];
  readonly shown: readonly RuleName[];
  readonly funders: number;
  /** Whether some funder has no figure for what it avoids. */
  readonly unknown: boolean;
}

export function boardTitle({ fair, shown, funders, unknown }: BoardMessage): string {
  const partner = unknown ? 'no partner with a figure' : 'no partner';
  if (funders === 1) {
    return fair.length > 0
      ? 'The one funder would avoid more than it pays'
      : 'The one funder would pay more than it avoids';
  }
  if (fair.length === 0) {
    return `None of the ${numberInWords(shown.length)} rules raises the cost without a partner paying more than it avoids`;
  }
  if (fair.length === shown.length) {
    return `However it is shared, ${partner} pays more than it avoids`;
  }
  const names = inList(fair.map((rule) => ruleInSentence(rule)));
  return fair.length === 1
    ? `Of these ${numberInWords(shown.length)} rules, only ${names} asks ${partner} to pay more than it avoids`
    : `${capitalised(names)} ask ${partner} to pay more than it avoids`;
}

export function boardSubtitle(placeAndPeriod: string, basis: SharingBasis): string {
  const avoided = basis === 'total' ? '' : ' Avoids: spending not needed alone.';
  return `What each funder would pay for the next group, by rule.${avoided} ${placeAndPeriod}. Bars share one scale.`;
}

/** More names than these would hide what a key is there for. */
const MOST_NAMED = 3;

/** The key's word for the mark of what is avoided, and whose stands off the scale. */
export function avoidsKey(offScale: readonly string[]): string {
  return offScale.length === 0
    ? WHO_PAYS.avoids
    : `${WHO_PAYS.avoids} (off the scale: ${offScale.length > MOST_NAMED ? `${numberInWords(offScale.length)} funders` : inList(offScale)})`;
}

/** What each funder avoids, whatever the rule, read aloud. */
export function avoidedReadAloud(
  funders: readonly { readonly name: string; readonly avoids: string }[],
): string {
  return `${funders.map(({ name, avoids }) => `${name} ${lower(avoids)}`).join('; ')}.`;
}

/** One rule read aloud. */
export function ruleReadAloud(facts: {
  readonly rule: string;
  readonly funders: readonly {
    readonly name: string;
    readonly pays: string;
    readonly mark: string;
  }[];
  readonly toBeFound: string;
}): string {
  const funders = facts.funders.map(
    ({ name, pays, mark }) => `${name} ${pays}${mark === '' ? '' : ` (${lower(mark)})`}`,
  );
  return `${facts.rule}: ${[...funders, facts.toBeFound].join('; ')}.`;
}

/** "still to be found £27,000"; "£3,000 more than is needed" where too much is collected. */
export function toBeFoundInWords(pounds: string, sign: 'short' | 'over'): string {
  return sign === 'short' ? `still to be found ${pounds}` : `${pounds} more than is needed`;
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

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
