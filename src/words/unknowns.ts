import type { Scope } from '../domain/provenance.ts';
import { numberInWords } from './numberInWords.ts';
import { inList } from './inList.ts';
import { capitalised, inSentence } from './sentenceCase.ts';

/** What is not known, every amount already written out. Lists are empty text where nothing is in them. */
export interface Unknowns {
  readonly published: boolean;
  readonly invented: boolean;
  /** Null where the package says nothing of contributions. */
  readonly contributions: {
    readonly counted: string;
    readonly cost: string | null;
    readonly toFind: string | null;
    /** What is offered and not agreed. */
    readonly proposed: 'none' | 'counted' | 'left-out';
  } | null;
  /** The last month after the start that anything was counted for, or else that a stated rate is taken for. */
  readonly lastMonth: number;
  /** False where nothing was counted, and all rests on stated rates. */
  readonly counted: boolean;
  /** How many kinds of event are taken to last beyond it, and the longest of these in years. */
  readonly lasting: number;
  readonly longestYears: number;
  readonly unitCosts: number;
  readonly scopes: readonly { readonly scope: Scope; readonly count: number }[];
  readonly hidden: string;
  readonly partial: string;
}

/** A question that the figures leave open. */
interface UnknownText {
  readonly question: string;
  readonly answer: string;
}

const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  local: 'local',
  national: 'national',
  derived: 'worked out from other figures',
  illustrative: 'invented',
};

export function unknownTexts(facts: Unknowns): readonly UnknownText[] {
  return [
    { question: 'Who pays what', answer: contributionsText(facts) },
    { question: 'How long it lasts', answer: lastingText(facts) },
    { question: 'Whose figures these are', answer: scopeText(facts) },
    { question: 'What is not counted', answer: notCountedText(facts) },
  ];
}

function contributionsText({ contributions, published }: Unknowns): string {
  if (contributions === null) {
    return published
      ? 'What each partner paid, what the programme cost, and what each partner is left with are not in the published report.'
      : 'The package does not say what partners pay.';
  }
  const { counted, cost, toFind, proposed } = contributions;
  return [
    `Partners pay ${counted}${cost === null ? '' : ` of the ${cost} that the programme costs`}.`,
    ...(toFind === null ? [] : [`${toFind} is still to be found.`]),
    ...(proposed === 'left-out' ? ['What is offered but not agreed is not counted.'] : []),
    ...(proposed === 'none'
      ? ['These figures do not say what anyone would pay for a next group.']
      : []),
  ].join(' ');
}

function lastingText({ lastMonth, counted, lasting, longestYears }: Unknowns): string {
  const measured = counted
    ? `Nothing has been measured after month ${String(lastMonth)}.`
    : `Nothing was counted after the start. The stated rate is taken to month ${String(lastMonth)}.`;
  if (lasting === 0) return `${measured} No change after it is counted in the money.`;
  const years = longestYears === 1 ? 'a year' : `${String(longestYears)} years`;
  return `${measured} We assume that ${numberInWords(lasting)} of the changes go on for up to ${years}, and fade.`;
}

function scopeText(facts: Unknowns): string {
  return `${countsText(facts)} ${unitCostsText(facts)}`.trim();
}

function countsText({ invented, published, counted }: Unknowns): string {
  if (invented) return 'The women and what happened to them are invented.';
  if (published) {
    return counted
      ? 'The counts are as they were published.'
      : 'Nothing was counted: the rate is a stated one, from what was published.';
  }
  return counted
    ? 'The counts are the programme’s own.'
    : 'Nothing was counted: the rate is a stated one.';
}

function unitCostsText({ published, unitCosts, scopes }: Unknowns): string {
  const parts = scopes.map(
    ({ scope, count }) => `${String(count)} ${count === 1 ? 'is' : 'are'} ${SCOPE_WORDS[scope]}`,
  );
  const isTelling = published && scopes.some(({ scope }) => scope === 'derived');
  const notSaid = isTelling ? '; which of these are local and which national is not said.' : '.';
  const [first, ...more] = scopes;
  if (first !== undefined && more.length === 0) {
    const all =
      unitCosts === 1 ? 'The one unit cost is' : `All ${String(unitCosts)} unit costs are`;
    return `${all} ${SCOPE_WORDS[first.scope]}${notSaid}`;
  }
  return scopes.length === 0
    ? 'There are no unit costs.'
    : `Of ${String(unitCosts)} unit costs, ${inList(parts)}${notSaid}`;
}

function notCountedText({ hidden, partial }: Unknowns): string {
  return [
    'Children’s own futures, women’s wellbeing and prisons are not counted.',
    ...(hidden === ''
      ? []
      : [`${capitalised(inSentence(hidden))}: too few women to show safely; this is not zero.`]),
    ...(partial === ''
      ? []
      : [`Some events are missing from the figures of ${inSentence(partial)}.`]),
  ].join(' ');
}
