import { markerInWords } from '../../words/markers.ts';
import { stageName, stagesInWords } from '../../words/stageRates.ts';
import { formatStageRate } from './formatStageRate.ts';
import { stageRateText } from './stageRateText.ts';
import { stageRange } from './stageRange.ts';
import type { StageRates } from './stageRates.ts';

/** The chart read aloud: each stage's rate and range, and what was expected. */
export function stageRatesDescription(rates: StageRates): string {
  return stagesInWords(
    rates.rows.map((row) => ({
      stage: stageName(row),
      rate: stageRateText(row, rates, markerInWords),
      range: stageRange(row, rates),
    })),
    rates.expected === null ? null : formatStageRate(rates.expected.rate, rates),
  );
}
