import type { Grade } from '../domain/provenance.ts';
import { gradeInWords } from './explain.ts';
import { capitalised, inSentence } from './sentenceCase.ts';
import { yearsInWords } from './years.ts';

export function costStep(unit: string): string {
  return `Cost of one ${inSentence(unit)} (unit cost)`;
}

/** What an event costs, as the source states it, some years after it. */
interface CostAmount {
  readonly amount: string;
  readonly yearsLater: number;
}

/** Amounts as their sources state them, and what brings them to the prices in use. */
export function costNote(facts: {
  readonly amounts: readonly CostAmount[];
  /** Null where amounts are of several years. */
  readonly priceYear: string | null;
  /** Null where nothing is uprated, or where amounts are of several years. */
  readonly uprating: { readonly to: string; readonly from: string } | null;
  readonly grade: Grade;
  readonly setByReader: boolean;
}): string {
  const runs = runsOf(facts.amounts).map(amountInWords);
  return [
    runs.join(', '),
    runs.length > 1 ? ', all' : '',
    facts.priceYear === null ? ' brought to the same prices' : ` at ${facts.priceYear} prices`,
    facts.uprating === null ? '' : `, uprated by ${facts.uprating.to} ÷ ${facts.uprating.from}`,
    facts.setByReader ? '. Set by the reader' : `. ${capitalised(gradeInWords(facts.grade))}`,
  ].join('');
}

/** The same amount over years that follow each other. */
interface AmountRun {
  readonly amount: string;
  readonly from: number;
  readonly to: number;
}

function runsOf(amounts: readonly CostAmount[]): readonly AmountRun[] {
  return amounts.reduce<readonly AmountRun[]>((runs, { amount, yearsLater }) => {
    const last = runs.at(-1);
    return last?.amount === amount && last.to + 1 === yearsLater
      ? [...runs.slice(0, -1), { ...last, to: yearsLater }]
      : [...runs, { amount, from: yearsLater, to: yearsLater }];
  }, []);
}

function amountInWords({ amount, from, to }: AmountRun): string {
  if (to > from) return `${amount} a year, ${String(from)} to ${String(to)} years later`;
  if (to === 0) return amount;
  return `${amount} ${yearsInWords(to)} later`;
}

export function correctionStep(share: string): string {
  return `Correction for weak evidence (optimism bias), ${share}`;
}

export function correctionNote(grade: Grade, makes: 'smaller' | 'larger'): string {
  return `The weakest evidence behind it is ${gradeInWords(grade)}, so ${
    makes === 'smaller' ? 'what is avoided is made smaller' : 'added cost is made larger'
  }`;
}

export function overlapStep(container: string): string {
  return `Not already counted in ${inSentence(container)}`;
}

export const OVERLAP_NOTE = 'The cost of each of those already holds one of these';

export function beyondHorizonStep(years: number): string {
  return `Left out: falls after ${yearsInWords(years)}`;
}

export const VALUE_TODAY = 'Value today (present value)';

/** The yearly rate that brings money of later years to its value today. */
export const YEARLY_RATE = {
  'green-book-2026': '3.5% a year, Green Book 2026',
  'review-2026': '3.0% a year',
} as const;

export function oneFactorNote(schedule: keyof typeof YEARLY_RATE): string {
  return `${YEARLY_RATE[schedule]}: one factor for all its years together`;
}

/** The factor of events whose years go up and down, so that no one factor holds for all of them. */
export const VALUE_TODAY_DIFFERENCE = 'Each year’s money by its own factor';
