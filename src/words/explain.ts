import type { Grade } from '../domain/provenance.ts';
import { yearsInWords } from './years.ts';

/** Headings, buttons and fixed lines of the panel that says how a figure is made. */
export const EXPLAIN_WORDS = {
  close: 'Close',
  stepColumn: 'Step',
  figureColumn: 'Figure',
  soFarColumn: 'So far',
  sources: 'Sources',
  parts: 'What it is made of',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser did not let the text be copied. Select it in the panel instead.',
  roundedFactors: 'Factors are shown rounded; each step is worked out in full.',
  rounding: 'Rounded to the penny',
  underAPenny: 'under £0.01',
  allPartners: 'all partners shown',
  addedHelp: 'Help that women now get is good for them, and costs this partner.',
  roseInstead: 'It rose instead of falling, which costs this partner.',
  noCashable: 'No budget gets smaller: this is staff time and capacity freed, not money.',
  allCashable:
    'All of it is spending not needed (cashable). A budget could be cut only if its owner agrees.',
  noFigureLeftOut: 'Events without a figure are left out; they are not zero.',
} as const;

/** A figure that is a button, to those who hear it. */
export function howMade(figure: string): string {
  return `${figure}, how it is made`;
}

/** "How £16,979 is made". */
export function explainTitle(figure: string): string {
  return `How ${figure} is made`;
}

/** "How £8,516 of added cost is made": no minus sign to stumble over. */
export function explainAddedTitle(figure: string): string {
  return `How ${figure} of added cost is made`;
}

/** Above a chain that another one led to. */
export function backTo(name: string): string {
  return `Back to ${name}`;
}

/** Where, how long and in what money. */
export function explainSubtitle(what: string, placeAndPeriod: string): string {
  return `${what}. ${placeAndPeriod}.`;
}

/** What a chain leads to. */
export function avoidedBy(partner: string): string {
  return `Avoided: ${partner}`;
}

export function addedFor(partner: string): string {
  return `Added cost: ${partner}`;
}

/** The step at the head of a chain of counted events. */
export function expectedCounted(months: number): string {
  return `Expected in ${String(months)} months`;
}

/** The step at the head of a chain from a stated rate. */
export function expectedModelled(fromMonth: number, toMonth: number): string {
  return `Expected in months ${String(fromMonth)} to ${String(toMonth)}`;
}

/** How the earlier rate was chosen. */
export type RateTaken = 'all' | 'lower' | 'without-run-up' | 'lower-without-run-up' | 'inseparable';

const RATES_TAKEN: Readonly<Record<RateTaken, string>> = {
  all: 'as in all months counted before the start',
  lower: 'the lower of the two earlier rates: all months counted before the start',
  'without-run-up': 'as before the start, leaving out the last 6 months',
  'lower-without-run-up':
    'the lower of the two earlier rates: before the start, leaving out the last 6 months',
  inseparable:
    'as in all months counted before the start, since the last 6 cannot be told apart from the rest',
};

export function countedNote(facts: {
  readonly rate: string;
  readonly womanYears: string;
  readonly taken: RateTaken;
  readonly severalGroups: boolean;
}): string {
  const rate = `${facts.rate} a woman a year × ${facts.womanYears} woman-years`;
  const groups = facts.severalGroups ? ', each group of women by its own rate' : '';
  return `${rate}, ${RATES_TAKEN[facts.taken]}${groups}`;
}

export function modelledNote(facts: {
  readonly women: string;
  readonly rate: string;
  readonly years: string;
  /** Null where it is certain to follow. */
  readonly probability: string | null;
}): string {
  const chance =
    facts.probability === null ? '' : ` × ${facts.probability}, the chance that it follows`;
  return `${facts.women} women × ${facts.rate} a woman a year × ${yearsInWords(facts.years)}${chance}. It cannot be counted: the rate is a stated one`;
}

export const RECORDED = 'Recorded';
export const SEEN = 'Seen all the same, at most';
export const ROUNDED_EVENTS = 'Rounded to whole events';
export const ROUNDED_EVENTS_NOTE = 'As in the 2020 report';

export function roundedNote(roundTo: number): string {
  return `Rounded to the nearest ${String(roundTo)} to protect women`;
}

/** Of what is published rounded up, so that it is never told smaller than it was. */
export function roundedUpNote(roundTo: number): string {
  return `Rounded up to a multiple of ${String(roundTo)} to protect women`;
}

export const AT_MOST_NOTE = 'At most this many: too few women to show the count itself';

export function lastingStep(month: number): string {
  return `After month ${String(month)}`;
}

export function lastingNote(facts: { readonly years: string; readonly dropOff: string }): string {
  const years = facts.years === '1' ? '1 more year' : `${facts.years} more years`;
  return `The change is taken to last ${years}, ${facts.dropOff} smaller each year: an assumption`;
}

export function anywayStep(share: string): string {
  return `Would have happened anyway (deadweight), ${share}`;
}

export function dueStep(share: string): string {
  return `Share due to Pause (attribution), ${share}`;
}

/** Where a share comes from. */
export type ShareFrom =
  | { readonly kind: 'package'; readonly grade: Grade }
  | { readonly kind: 'nothing-stated'; readonly grade: Grade }
  | { readonly kind: 'report' }
  | { readonly kind: 'reader'; readonly instead: string };

export function shareNote(from: ShareFrom): string {
  switch (from.kind) {
    case 'package':
      return `An assumption, ${gradeInWords(from.grade)}`;
    case 'nothing-stated':
      return `Nothing is assumed of this event: ${gradeInWords(from.grade)}`;
    case 'report':
      return 'The 2020 report’s method takes nothing off';
    case 'reader':
      return `Set by the reader; these rules would take ${from.instead}`;
  }
}

/** 1 is the best evidence, 6 the weakest. */
export function gradeInWords(grade: Grade): string {
  return `grade ${String(grade)} of 6`;
}

/** "The table shows £16,980, rounded so that its figures add up." */
export function tableShows(figure: string): string {
  return `The table shows ${figure}, rounded so that its figures add up.`;
}

export function partlyCashable(share: string): string {
  return `${share} of it is spending not needed (cashable). A budget could be cut only if its owner agrees. The rest is staff time and capacity freed, not money.`;
}

/** A source as the chain ends: title, year, address. */
export function sourceText(source: {
  readonly title: string;
  readonly year: string;
  readonly url: string;
}): string {
  const year = source.year === '' || source.title.includes(source.year) ? '' : `, ${source.year}`;
  return `${source.title}${year}${source.url === '' ? '' : `: ${source.url}`}`;
}

/** A step in a copied text: "Recorded: −125; so far 145. Rounded to the nearest 5 to protect women". */
export function stepInText(step: {
  readonly label: string;
  readonly figure: string;
  readonly soFar: string;
  readonly note: string;
}): string {
  const note = step.note === '' ? '' : ` ${step.note}.`;
  return `${step.label}: ${step.figure}; so far ${step.soFar}.${note}`;
}
