import { inList } from './inList.ts';
import { numberInWords } from './numberInWords.ts';
import { capitalised } from './sentenceCase.ts';
import type { SharingBasis } from './whoPays.ts';

/** What the opening says, every figure already written out. */
export interface WhoPaysLead {
  readonly women: number;
  readonly cost: string;
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
  const { women, cost, funders, ways } = facts;
  const group = women === 1 ? 'one woman' : `${String(women)} women`;
  return [
    `The next group of ${group} would cost ${cost}.`,
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
  const without =
    pivotal.length === 1 ? `one of them, ${inList(pivotal)},` : `any one of ${inList(pivotal)},`;
  return `Without ${without} ${benefits} does not cover it.`;
}
