import { isFigure } from '../../domain/marker.ts';
import { stageCount } from '../../words/stageRates.ts';
import { formatCount } from '../formatNumber.ts';
import type { StageRateRow } from './stageRateRows.ts';

/** How many were counted: 115, at most 5, or the marker in its place. */
export function stageCountText({
  events,
  status,
}: Pick<StageRateRow, 'events' | 'status'>): string {
  if (!isFigure(events)) return `[${events}]`;
  return stageCount(formatCount(events), status === 'at_most' ? 'at-most' : 'as-counted');
}
