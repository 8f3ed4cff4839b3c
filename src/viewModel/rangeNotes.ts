import type { Uncertainty } from '../model/simulation/uncertainty.ts';
import { PARTNER_CHART_WORDS } from '../words/partnerChart.ts';

/** How far ranges are: worked out, being worked out, out of reach, or none to be had. */
export type RangeState = 'known' | 'pending' | 'failed' | 'none';

const NOTES: Readonly<Record<RangeState, readonly string[]>> = {
  known: [PARTNER_CHART_WORDS.rangesNote],
  pending: [PARTNER_CHART_WORDS.rangesPending],
  failed: [PARTNER_CHART_WORDS.rangesFailed],
  none: [],
};

/**
 * What must be said of ranges wherever they stand.
 *
 * @param uncertainty null unless they are known. @param edge whether some figure stands at the edge of its range.
 */
export function rangeNotes(
  state: RangeState,
  uncertainty: Pick<Uncertainty, 'kindsTogether'> | null,
  edge: boolean,
): readonly string[] {
  return [
    ...NOTES[state],
    ...(uncertainty?.kindsTogether === true ? [PARTNER_CHART_WORDS.kindsTogetherNote] : []),
    ...(edge ? [PARTNER_CHART_WORDS.edgeNote] : []),
  ];
}
