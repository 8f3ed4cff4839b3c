import { isFigure, markerText, type Marker } from '../../domain/marker.ts';
import { STAGE_RATES, stageCount } from '../../words/stageRates.ts';
import { formatStageRate } from './formatStageRate.ts';
import type { StageRateRow } from './stageRateRows.ts';
import type { StageRates } from './stageRates.ts';

/** The rate of a stage: 6.0, "at most 0.11" where its count is published so, what is only assumed, or what `missing` says of a marker. */
export function stageRateText(
  { rate, status }: Pick<StageRateRow, 'rate' | 'status'>,
  rates: Pick<StageRates, 'decimals'>,
  missing: (marker: Marker) => string = markerText,
): string {
  if (rate === 'z') return STAGE_RATES.takenAsNone;
  if (!isFigure(rate)) return missing(rate);
  return stageCount(formatStageRate(rate, rates), status === 'at_most' ? 'at-most' : 'as-counted');
}
