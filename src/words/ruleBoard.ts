import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';
import { ruleInSentence, type RuleName } from './sharingRules.ts';
import { WHO_PAYS, type SharingBasis } from './whoPays.ts';

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

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
