import { capitalised, inSentence } from './sentenceCase.ts';
import { ruleInSentence, type RuleName } from './sharingRules.ts';

/** Steps towards what the next group costs, and who would pay it. */
export const EXPLAIN_SHARING = {
  cost: 'What the next group would cost',
  toFind: 'Still to be found',
  typedCost: 'The cost as it was typed',
  programmeCost: 'What the programme costs',
  women: 'For the women of the next group',
  contribution: 'What it pays now',
  equalPart: 'Shared equally',
  pastBenefit: {
    total: 'What it avoids',
    cashable: 'Spending that it no longer needs',
  },
  nextBenefit: {
    total: 'What it would avoid with the next group',
    cashable: 'Spending that it would no longer need with the next group',
  },
  partOfBenefits: {
    total: 'Its part of what these funders avoid',
    cashable: 'Its part of the spending that these funders no longer need',
  },
  pastCap: 'Spending that it no longer needs: the most that it is asked for',
  keptGain: 'What it keeps of the gain',
  agreedShare: 'The share set by hand',
  nothing: 'Nothing is asked of a funder that avoids nothing that can be shown',
} as const;

/** "Council, sharing equally": what somebody pays under a rule. */
export function shareOf(funder: string, rule: RuleName): string {
  return `${capitalised(funder)}, ${ruleInSentence(rule)}`;
}

/** "Still to be found, sharing equally". */
export function toFindUnder(rule: RuleName): string {
  return `${EXPLAIN_SHARING.toFind}, ${ruleInSentence(rule)}`;
}

/** "Council, the next group". */
export function nextGroupOf(funder: string): string {
  return `${capitalised(funder)}, the next group`;
}

/** "Council, sharing equally: what is left". */
export function leftOf(funder: string, rule: RuleName): string {
  return `${shareOf(funder, rule)}: what is left`;
}

/** What a chain of what is left leads to. */
export function leftFor(funder: string, basis: 'total' | 'cashable'): string {
  const gain = basis === 'total' ? 'what it would avoid' : 'spending that it would no longer need';
  return `${capitalised(funder)}: ${gain}, less what it pays`;
}

/** What a chain of a payment leads to. */
export function paidBy(funder: string): string {
  return `Pays: ${funder}`;
}

/** "24 women instead of 20". */
export function womenInstead(next: string, counted: string): string {
  return `${next} women instead of ${counted}`;
}

/** "Among 4 funders". */
export function amongFunders(funders: number): string {
  return funders === 1 ? 'One funder alone' : `Among ${String(funders)} funders`;
}

/** "£22,964.11 of £630,412.58". */
export function partOf(part: string, all: string): string {
  return `${part} of ${all}`;
}

/** What others pay, which is then not left for the rest. */
export function paysItsMost(funder: string): string {
  return `Paid by ${inSentence(funder)}: the most that it is asked for`;
}

/** A payment that is taken off what is to be found. */
export function paidUnderRule(funder: string): string {
  return `Paid by ${inSentence(funder)}`;
}

/** Why somebody pays less than it avoids under the rule of what each adds. */
export function keptGainNote(orders: 'every' | 'random'): string {
  return orders === 'every'
    ? 'What its joining adds to the gain of all, averaged over every order of joining'
    : 'What its joining adds to the gain of all, averaged over 10,000 random orders, the same ones each time';
}
