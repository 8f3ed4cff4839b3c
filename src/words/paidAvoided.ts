import { standingInWords, type FunderStanding } from './partners.ts';
import { capitalised, inSentence } from './sentenceCase.ts';

/** What the chart shows, in a line. */
export interface PaidAvoidedMessage {
  readonly own: { readonly name: string; readonly standing: FunderStanding } | null;
  /** The funder that gains most, or avoids most where contributions are not known. */
  readonly most: {
    readonly name: string;
    readonly standing: FunderStanding;
    readonly paysMoreWithoutChildren: boolean;
  } | null;
  readonly contributions: 'known' | 'not-known' | 'not-in-report';
  /** Whether one funder alone has a figure. */
  readonly alone: boolean;
}

export function paidAvoidedTitle(message: PaidAvoidedMessage): string {
  const { own, most, contributions } = message;
  if (most === null) {
    return own === null ? 'No partner avoids any cost' : ownTitle(own);
  }
  if (contributions !== 'known') {
    const leading = message.alone
      ? `All of the avoided cost falls to ${inSentence(most.name)}`
      : `${capitalised(most.name)} avoids most`;
    return `${leading}; ${NOT_PAID[contributions]}`;
  }
  if (own !== null && own.name !== most.name) {
    return `${ownTitle(own)}; ${inSentence(most.name)} gains most`;
  }
  const leading = message.alone ? ownTitle(most) : `${capitalised(most.name)} gains most`;
  return most.paysMoreWithoutChildren
    ? `${leading}; without children’s care, it pays more than it avoids`
    : leading;
}

const NOT_PAID = {
  'not-known': 'what partners pay is not known',
  'not-in-report': 'what partners paid is not in the published report',
} as const;

function ownTitle({
  name,
  standing,
}: {
  readonly name: string;
  readonly standing: FunderStanding;
}): string {
  return `${capitalised(name)} ${standingInWords(standing)}`;
}

/** "What each funder pays beside what it avoids, on one scale. Example borough, 7 years, 2024 to 2025 prices." */
export function paidAvoidedSubtitle(placeAndPeriod: string): string {
  return `What each funder pays beside what it avoids. Bars under one heading share one scale. ${placeAndPeriod}.`;
}

/** "pays £25,000", at the end of a bar. */
export function paysLabel(pounds: string): string {
  return `pays ${pounds}`;
}

/** "avoids £34,900"; where it adds cost, "spends £8,516 more". */
export function avoidsLabel(pounds: string, adds: 'adds-cost' | 'avoids'): string {
  return adds === 'adds-cost' ? `spends ${pounds} more` : `avoids ${pounds}`;
}

/** "£1.40 for each £1 paid", "[x] for each £1 paid", or that nothing is paid. */
export function forEachPound(perPound: string): string {
  return /^[£−[]/.test(perPound) ? `${perPound} for each £1 paid` : perPound;
}

/** "net +£9,900". */
export function netLabel(net: string): string {
  return `net ${net}`;
}

/** Two short texts on one line, where there is no room for columns. */
export function onOneLine(first: string, second: string): string {
  return `${first} · ${second}`;
}

/** A part of the chart: "Without children’s care: Council, evictions". */
export function markName(panel: string | null, funder: string, part: string): string {
  const named = part === '' ? funder : `${funder}, ${inSentence(part)}`;
  return panel === null ? named : `${panel}: ${named}`;
}

/** One funder of the chart, read aloud. */
export function funderInWords(facts: {
  readonly name: string;
  readonly pays: string;
  readonly avoids: string;
  readonly range: string | null;
  /** Its net and its return, where both are known. */
  readonly balance: string | null;
}): string {
  const range = facts.range === null ? '' : ` (${facts.range})`;
  const balance = facts.balance === null ? '' : `, ${facts.balance}`;
  return `${facts.name} ${facts.pays}, ${facts.avoids}${range}${balance}`;
}
