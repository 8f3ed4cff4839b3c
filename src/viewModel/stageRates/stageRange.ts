import { rangeText } from '../../words/partnerChart.ts';
import { formatStageRate } from './formatStageRate.ts';
import type { StageRateRow } from './stageRateRows.ts';
import type { StageRates } from './stageRates.ts';

/** "4.7 to 6.9"; null without a rate. */
export function stageRange(
  { interval }: StageRateRow,
  rates: Pick<StageRates, 'decimals'>,
): string | null {
  if (interval === null) return null;
  return rangeText({
    low: formatStageRate(interval.low, rates),
    high: formatStageRate(interval.high, rates),
  });
}
