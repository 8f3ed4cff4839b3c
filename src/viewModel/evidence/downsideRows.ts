import type { Appraisal } from '../../model/appraise.ts';
import type { Downside, DownsideCase } from '../../model/sensitivity/downside.ts';
import { DOWNSIDE, badEnd } from '../../words/sensitivity.ts';
import { roundHalfAway } from '../rounding.ts';
import { inputText, inputValueText } from './inputText.ts';

/** One way in which the figures may be wrong, in whole pounds. */
interface DownsideRow {
  readonly name: string;
  readonly avoided: number;
  /** Null where no cost is known. */
  readonly net: number | null;
  readonly weight: 'plain' | 'strong';
}

/** As many as a reader takes in; the rest matter less. */
const MOST_SHOWN = 6;

/** As assumed, halved, the worst ends one by one, and all of these at once. */
export function downsideRows(
  { asEstimated, halved, badEnds, allTogether }: Downside,
  { pack }: Pick<Appraisal, 'pack'>,
): readonly DownsideRow[] {
  return [
    row(DOWNSIDE.asEstimated, asEstimated, 'strong'),
    row(DOWNSIDE.halved, halved, 'strong'),
    ...badEnds
      .slice(0, MOST_SHOWN)
      .map((end) =>
        row(badEnd(inputText(end.input, pack), inputValueText(end.input, end.value)), end, 'plain'),
      ),
    ...(badEnds.length > 1 ? [row(DOWNSIDE.allTogether, allTogether, 'strong')] : []),
  ];
}

/** How many bad ends have no row of their own. */
export function unshownBadEnds({ badEnds }: Downside): number {
  return Math.max(0, badEnds.length - MOST_SHOWN);
}

function row(name: string, { avoided, net }: DownsideCase, weight: DownsideRow['weight']) {
  return {
    name,
    avoided: roundHalfAway(avoided),
    net: net === null ? null : roundHalfAway(net),
    weight,
  };
}
