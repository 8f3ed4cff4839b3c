import { inList } from './inList.ts';
import { capitalised, inSentence } from './sentenceCase.ts';

export const OWN_SPLIT = {
  tableCaption: 'Your own split, funder by funder',
  funderColumn: 'Funder',
  shareColumn: 'Share of cost',
  paysColumn: 'Pays',
  netColumn: 'Net',
  markColumn: 'To note',
  startFrom: 'Start from “In proportion”',
  undo: 'Undo',
  after: '%',
  toBeFound: 'Still to be found',
  programmeCost: 'Programme cost',
  note: 'Net is what a funder would avoid less what it would pay. The split stands in the link to this page.',
} as const;

/** The label of a funder's field, for those who hear it. */
export function shareLabel(funder: string): string {
  return `Share of cost, ${funder}`;
}

/** "Fill the rest from Council". */
export function fillFrom(funder: string): string {
  return `Fill the rest from ${funder}`;
}

/** What the split comes to, every figure already written out. */
interface SplitStatus {
  readonly shared: string;
  readonly left: string;
  readonly leftPounds: string;
  readonly isWhole: boolean;
  readonly isEmpty: boolean;
}

export function splitStatus({ shared, left, leftPounds, isWhole, isEmpty }: SplitStatus): string {
  if (isEmpty) return 'Type shares that reach 100%, or start from another way of sharing.';
  return isWhole
    ? 'Shares reach 100%: nothing is left to be found.'
    : `Shares must reach 100%. You have shared ${shared}: ${left} (${leftPounds}) is still to be found.`;
}

/** The split's message, at its head. */
export function splitTitle(facts: {
  readonly isEmpty: boolean;
  readonly left: string | null;
  readonly losing: readonly string[];
}): string {
  const { isEmpty, left, losing } = facts;
  if (isEmpty) return 'Set a split of your own';
  if (left !== null) return `Your own split leaves ${left} to be found`;
  if (losing.length === 0) return 'In your own split, nobody pays more than it avoids';
  return `In your own split, ${inList(losing.map(inSentence))} ${losing.length === 1 ? 'pays more than it avoids' : 'pay more than they avoid'}`;
}

/** Whether there is a split in which nobody pays more than it avoids, every figure already written out. */
interface NobodyLoses {
  readonly cost: string;
  /** All that could be raised so; null where it covers the cost. */
  readonly raised: string | null;
  readonly short: string;
  /** The same on spending not needed alone; null where it covers the cost. */
  readonly cashable: string | null;
  readonly unknown: boolean;
}

export function nobodyLoses(facts: NobodyLoses): readonly string[] {
  const { cost, raised, short, cashable, unknown } = facts;
  return [
    raised === null
      ? 'There is a split in which nobody pays more than it avoids: sharing in proportion is one.'
      : `There is no split in which nobody pays more than it avoids: without that, ${raised} of the ${cost} can be raised, ${short} too little.`,
    ...(raised === null
      ? [
          cashable === null
            ? 'That is so even if only spending not needed is counted.'
            : `It does not hold on spending not needed alone: then ${cashable} of the ${cost} can be raised.`,
        ]
      : []),
    ...(unknown ? ['Funders without a figure are left out of this.'] : []),
  ];
}

/** The bar read aloud. */
export function splitInWords(
  parts: readonly { readonly name: string; readonly share: string }[],
): string {
  return `${capitalised(parts.map(({ name, share }) => `${name} ${share}`).join('; '))}.`;
}

export function splitSubtitle(placeAndPeriod: string): string {
  return `Each funder’s share of what the next group would cost. ${placeAndPeriod}.`;
}
