import { inSentence } from './sentenceCase.ts';

export const DOUBLE_COUNTING = {
  title: 'Costs that hold one another',
  lead: 'Some unit costs already hold another event: an eviction’s holds the homelessness decision that follows it. Where both are avoided and both cost the same partner, the part that the larger cost already holds is left out, so that no pound is counted twice.',
  caption: 'Events whose cost lies inside another’s',
  container: 'Cost of',
  contained: 'Already holds',
  partner: 'Partner',
  amount: 'Amount',
  done: 'What is done',
  otherwise: 'Total if it were the other way',
  leftOut: 'Left out',
  standsTwice: 'Stands in the total twice',
  none: 'No event that is avoided lies inside another’s cost to the same partner.',
} as const;

/** One overlap, every figure already written out. */
interface OverlapFacts {
  readonly container: string;
  readonly contained: string;
  readonly partner: string;
  readonly amount: string;
  readonly total: string;
  readonly otherwise: string;
  readonly isLeftOut: boolean;
}

export function overlapText(facts: OverlapFacts): string {
  const { container, contained, partner, amount, total, otherwise, isLeftOut } = facts;
  const holds = `${partner}: the cost of ${inSentence(container)} already holds ${inSentence(contained)}.`;
  return isLeftOut
    ? `${holds} ${amount} is left out. Counted as well, all partners would avoid ${otherwise}, not ${total}.`
    : `${holds} ${amount} is counted twice. Counted once, all partners would avoid ${otherwise}, not ${total}.`;
}

/** What all overlaps together come to. */
export function withoutRuleText({
  total,
  withoutRule,
}: {
  readonly total: string;
  readonly withoutRule: string;
}) {
  return total === withoutRule
    ? `Nothing is left out: all partners avoid ${total}.`
    : `All partners avoid ${total}; with nothing left out it would be ${withoutRule}.`;
}

export const PRICE_BASES = {
  title: 'Prices of different years',
  lead: 'Sources state costs in the prices of their own year. Before they are added up, each is put into one year’s prices with the Treasury’s index of general prices (uprating).',
  yearsCaption: 'Unit costs by the year of their prices',
  year: 'Prices of',
  unitCosts: 'Unit costs',
  oldCaption: 'Unit costs more than five years older',
  event: 'Event',
  partner: 'Partner',
  noneOld: 'No unit cost is more than five years older than the prices in use.',
} as const;

/** What is done about prices of several years. */
export function priceBaseText(facts: {
  readonly year: string;
  readonly isUprated: boolean;
  readonly mixed: boolean;
  /** What uprating adds to avoided cost, or takes off, without a sign. */
  readonly change: string;
  readonly takesOff: boolean;
}): string {
  const { year, isUprated, mixed, change, takesOff } = facts;
  if (isUprated) {
    const does = takesOff ? `takes ${change} off avoided cost` : `adds ${change} to avoided cost`;
    return `All unit costs are put into ${year} prices, which ${does}.`;
  }
  return mixed
    ? `Unit costs stand as their sources state them, in prices of different years, and are added up all the same. In ${year} prices, avoided cost would be ${change} ${takesOff ? 'less' : 'more'}.`
    : 'Unit costs stand as their sources state them, all in prices of one year.';
}

/** How many unit costs are old beside the prices in use. */
export function oldPricesText({
  count,
  year,
}: {
  readonly count: number;
  readonly year: string;
}): string {
  if (count === 0) return PRICE_BASES.noneOld;
  const these = count === 1 ? 'One unit cost is' : `${String(count)} unit costs are`;
  return `${these} more than five years older than ${year} prices. General prices may not have risen as these costs did: look for newer ones.`;
}
