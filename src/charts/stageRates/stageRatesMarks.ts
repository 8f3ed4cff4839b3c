import { isFigure } from '../../domain/marker.ts';
import { stageRange } from '../../viewModel/stageRates/stageRange.ts';
import type { StageRateRow } from '../../viewModel/stageRates/stageRateRows.ts';
import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { stageRateText } from '../../viewModel/stageRates/stageRateText.ts';
import { markerInWords } from '../../words/markers.ts';
import { rateWithRange, stageName } from '../../words/stageRates.ts';
import type { MarkRows } from '../marks/chartMark.ts';

/** A stage's place among the chart's marks. */
export function stageMarkId({ from, to }: Pick<StageRateRow, 'from' | 'to'>): string {
  return `stage-${String(from)}-${String(to)}`;
}

/** Stages from first to last. */
export function stageRatesMarks(rates: StageRates): MarkRows {
  return [
    rates.rows.map((row) => ({
      id: stageMarkId(row),
      name: stageName(row),
      figure: isFigure(row.rate)
        ? rateWithRange(stageRateText(row, rates), stageRange(row, rates))
        : stageRateText(row, rates, markerInWords),
    })),
  ];
}
