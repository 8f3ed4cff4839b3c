import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';
import type { SharingBasis } from './whoPays.ts';
import { yearsInWords } from './years.ts';

/** What the opening says, every figure already written out. */
export interface WhoPaysLead {
  readonly women: number;
  readonly cost: string;
  /** The years after which there is more to pay; null where the cost is all of it. */
  readonly costWithin: number | null;
  readonly funders: number;
  readonly ways: number;
  readonly basis: SharingBasis;
  /** Whether any funder with a figure avoids anything. */
  readonly avoidsAny: boolean;
  /** All that funders could pay without paying more than they avoid; null where that covers the cost. */
  readonly fallsShortAt: string | null;
  /** Those without whom the cost is not covered. */
  readonly pivotal: readonly string[];
}

export function whoPaysLead(facts: WhoPaysLead): readonly string[] {
  const { women, cost, costWithin, funders, ways } = facts;
  const group = women === 1 ? 'one woman' : `${String(women)} women`;
  return [
    `The next group of ${group} would cost ${cost}${costWithin === null ? '' : ` within ${yearsInWords(costWithin)}, and more after that`}.`,
    funders === 1
      ? 'One funder takes part, so that it would pay all of it.'
      : `${capitalised(numberInWords(ways))} ways to share it, and one of your own.`,
    coverSentence(facts),
  ];
}

const NOTHING_COVERS = {
  total: 'No funder with a figure avoids any cost, so nothing covers it.',
  cashable: 'No funder with a figure needs less spending, so nothing covers it.',
} as const satisfies Readonly<Record<SharingBasis, string>>;

const OF_OTHERS = {
  total: 'what the others avoid',
  cashable: 'the spending that the others no longer need',
} as const satisfies Readonly<Record<SharingBasis, string>>;

function coverSentence({ avoidsAny, fallsShortAt, pivotal, basis, funders }: WhoPaysLead): string {
  if (!avoidsAny && fallsShortAt !== null) return NOTHING_COVERS[basis];
  const benefits =
    basis === 'total' ? 'what funders avoid' : 'the spending that funders no longer need';
  if (fallsShortAt !== null) {
    return `${capitalised(benefits)}, ${fallsShortAt}, does not cover it.`;
  }
  if (funders === 1) return `${capitalised(benefits)} covers it.`;
  if (pivotal.length === 0) {
    return `${capitalised(benefits)} covers it, even without any one of them.`;
  }
  const [only] = pivotal;
  if (pivotal.length === 1 && only !== undefined) {
    return `If ${only} takes no part, ${OF_OTHERS[basis]} does not cover it.`;
  }
  return `Without any one of ${inList(pivotal)}, ${benefits} does not cover it.`;
}
