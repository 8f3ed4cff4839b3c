import { PARTNER_CHART_WORDS } from '../../words/partnerChart.ts';
import type { HowSure } from '../figuresInUse.ts';

/** What must be said of the ranges in a table, by how far they are. */
const NOTES: Readonly<Record<HowSure['state'], readonly string[]>> = {
  known: [PARTNER_CHART_WORDS.rangesNote],
  pending: [PARTNER_CHART_WORDS.rangesPending],
  failed: [PARTNER_CHART_WORDS.rangesFailed],
  none: [],
};

/** @param edge whether some figure stands at the edge of its range. */
export function rangeNotes(state: HowSure['state'], edge: boolean): readonly string[] {
  return [...NOTES[state], ...(edge ? [PARTNER_CHART_WORDS.edgeNote] : [])];
}
