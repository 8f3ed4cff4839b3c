import { isFigure, markerText } from '../../domain/marker.ts';
import { STAGE_RATES, stageCount } from '../../words/stageRates.ts';
import { formatCount } from '../formatNumber.ts';
import type { StageRateRow } from './stageRateRows.ts';

/** How many were counted: 115, at most 5, "not counted", or the marker in its place. */
export function stageCountText({
  events,
  status,
}: Pick<StageRateRow, 'events' | 'status'>): string {
  if (events === 'z') return STAGE_RATES.notCounted;
  if (!isFigure(events)) return markerText(events);
  return stageCount(formatCount(events), status === 'at_most' ? 'at-most' : 'as-counted');
}
