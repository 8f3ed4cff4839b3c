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
    readonly proposedLeftOut: boolean;
  } | null;
  /** The last month after the start that anything is counted or estimated for. */
  readonly lastMonth: number;
  /** How many kinds of event are taken to last beyond it, and the longest of these in years. */
  readonly lasting: number;
  readonly longestYears: number;
  readonly unitCosts: number;
  readonly scopes: readonly { readonly scope: Scope; readonly count: number }[];
  readonly hidden: string;
  readonly partial: string;
}

/** A question that the figures leave open. */
export interface UnknownText {
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
      ? 'What each partner paid, what the programme cost, and what each partner is left with are not in the 2020 report.'
      : 'The package does not say what partners pay.';
  }
  const { counted, cost, toFind, proposedLeftOut } = contributions;
  return [
    `Partners pay ${counted}${cost === null ? '' : ` of the ${cost} that the programme costs`}.`,
    ...(toFind === null ? [] : [`${toFind} is still to be found.`]),
    ...(proposedLeftOut ? ['What is offered but not agreed is not counted.'] : []),
    'Nobody has yet said what they would pay for a next group.',
  ].join(' ');
}

function lastingText({ lastMonth, lasting, longestYears }: Unknowns): string {
  const measured = `Nothing has been measured after month ${String(lastMonth)}.`;
  if (lasting === 0) return `${measured} Nothing is counted after it either.`;
  const years = longestYears === 1 ? 'a year' : `${String(longestYears)} years`;
  return `${measured} We assume that ${numberInWords(lasting)} of the changes go on for up to ${years}, and fade.`;
}

function scopeText({ invented, published, unitCosts, scopes }: Unknowns): string {
  const counts = invented
    ? 'The women and what happened to them are invented.'
    : published
      ? 'The rate is the report’s, from the women’s own birth histories. It does not say which of its costs are Rotherham’s and which are national.'
      : 'The counts are local.';
  const parts = scopes.map(
    ({ scope, count }) => `${String(count)} ${count === 1 ? 'is' : 'are'} ${SCOPE_WORDS[scope]}`,
  );
  const [first, ...more] = scopes;
  if (first !== undefined && more.length === 0) {
    return `${counts} All ${String(unitCosts)} unit costs are ${SCOPE_WORDS[first.scope]}.`;
  }
  return `${counts} Of ${String(unitCosts)} unit costs, ${inList(parts)}.`;
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
