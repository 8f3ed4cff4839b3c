import { capitalised } from './sentenceCase.ts';

/** Steps towards what is paid, what is left of what is avoided, and the two kinds of money in it. */
export const EXPLAIN_BALANCE = {
  programmeCost: 'What the programme costs',
  contributions: 'What all funders pay',
  netPresentValue: 'Avoided cost less what the programme costs',
  netOfAll: 'Avoided cost less what all funders pay',
  avoided: 'What is avoided',
  nothingPaid: 'Nothing that is counted is paid',
  samePrices: 'To the same prices (uprating)',
  kindNote: 'The share that its unit costs state',
  otherPart: 'The rest of it',
  otherPartNote:
    'What is avoided and what is added meet in it, so that no one share holds for both',
} as const;

const KINDS = {
  cashable: 'Spending not needed (cashable)',
  capacity: 'Staff time and capacity freed',
} as const;
type Kind = keyof typeof KINDS;

/** "Police: what it pays". */
export function contributionOf(funder: string): string {
  return `${capitalised(funder)}: what it pays`;
}

/** "Police: what it pays in 2018 to 2019". */
export function contributionInYear(funder: string, year: string): string {
  return `${contributionOf(funder)} in ${year}`;
}

/** "Police: avoided cost less what it pays". */
export function netOf(funder: string): string {
  return `${capitalised(funder)}: avoided cost less what it pays`;
}

/** "What the programme costs in 2018 to 2019". */
export function costInYear(year: string): string {
  return `${EXPLAIN_BALANCE.programmeCost} in ${year}`;
}

/** "Avoided in 2018 to 2019, all partners shown". */
export function avoidedInYear(year: string): string {
  return `Avoided in ${year}, all partners shown`;
}

/** "Police. Spending not needed (cashable)". */
export function kindOf(kind: Kind, whole: string): string {
  return `${whole}. ${KINDS[kind]}`;
}

/** What a chain of one kind of money leads to. */
export function kindIn(kind: Kind): string {
  return KINDS[kind];
}

/** "Spending not needed (cashable), 78.1%": the part of a figure that is of one kind. */
export function kindStep(kind: Kind, share: string): string {
  return `${KINDS[kind]}, ${share}`;
}

/** A payment by what it is: "In kind, proposed". */
export function contributionStep(kind: 'cash' | 'in_kind', status: 'agreed' | 'proposed'): string {
  return `${kind === 'cash' ? 'In cash' : 'In kind'}, ${status}`;
}

/** "Uprated by 100 ÷ 73.0337". */
export function upratedBy(to: string, from: string): string {
  return `Uprated by ${to} ÷ ${from}`;
}
