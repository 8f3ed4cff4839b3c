import { capitalised, inSentence } from './sentenceCase.ts';

/** Steps towards what is paid, what is left of what is avoided, and the two parts that it is made of. */
export const EXPLAIN_BALANCE = {
  programmeCost: 'What the programme costs',
  contributions: 'What all funders pay',
  netPresentValue: 'Avoided cost less what the programme costs',
  netOfAll: 'Avoided cost less what all funders pay',
  nothingPaid: 'Nothing that is counted is paid',
  nothingAvoided: 'Nothing is avoided or added',
  noUnitCost: 'No event has a cost of its own here',
  samePrices: 'To the same prices (uprating)',
} as const;

/** Money that is avoided, or that is added to a cost. */
export type MoneySign = 'avoided' | 'added';

const AMOUNTS: Readonly<Record<MoneySign, string>> = {
  avoided: 'What is avoided',
  added: 'What is added to its cost',
};

const PARTS = {
  cashable: { avoided: 'Spending not needed (cashable)', added: 'Spending added (cashable)' },
  capacity: {
    avoided: 'Staff time and capacity freed',
    added: 'Staff time and capacity taken up',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<MoneySign, string>>>>;
export type MoneyPart = keyof typeof PARTS;

export function amountOf(sign: MoneySign): string {
  return AMOUNTS[sign];
}

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
export function moneyInYear(sign: MoneySign, year: string): string {
  return `${sign === 'avoided' ? 'Avoided' : 'Added cost'} in ${year}, all partners shown`;
}

/** "Police. Spending not needed (cashable)". */
export function partOfWhole(part: MoneyPart, sign: MoneySign, whole: string): string {
  return `${whole}. ${PARTS[part][sign]}`;
}

/** What a chain of one part leads to. */
export function partName(part: MoneyPart, sign: MoneySign): string {
  return PARTS[part][sign];
}

/** "Spending not needed (cashable), 78.1%": the share of a figure that a part has. */
export function partShare(part: MoneyPart, sign: MoneySign, share: string): string {
  return `${PARTS[part][sign]}, ${share}`;
}

export const PART_NOTES: Readonly<Record<MoneyPart, string>> = {
  cashable: 'The share that its unit costs state',
  capacity: 'What its unit costs do not state as spending',
};

/** "Without staff time and capacity taken up": one part is taken off the other. */
export function withoutPart(part: MoneyPart, sign: MoneySign): string {
  return `Without ${inSentence(PARTS[part][sign])}`;
}

/** A payment by what it is: "In kind, proposed". */
export function contributionStep(kind: 'cash' | 'in_kind', status: 'agreed' | 'proposed'): string {
  return `${kind === 'cash' ? 'In cash' : 'In kind'}, ${status}`;
}

/** "Uprated by 100 ÷ 73.0337". */
export function upratedBy(to: string, from: string): string {
  return `Uprated by ${to} ÷ ${from}`;
}
