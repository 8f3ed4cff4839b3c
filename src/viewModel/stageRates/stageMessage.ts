import type { StageMessage } from '../../words/stageRates.ts';
import { formatStageRate } from './formatStageRate.ts';
import { stageCountText } from './stageCountText.ts';
import type { StageRates } from './stageRates.ts';

/** What the rates amount to: what was expected beside what was seen in the window. */
export function stageMessage(rates: StageRates): StageMessage {
  const { event, expected, after, basis, couldBeChance } = rates;
  if (expected === null || after === null) {
    const hidden = rates.rows.some(({ events }) => events === 'c');
    return { kind: hidden ? 'hidden' : 'not-available', event };
  }
  const before = formatStageRate(expected.rate, rates);
  if (basis === 'stated') {
    const [row] = rates.rows;
    const seen = row === undefined || row.events === 'z' ? null : stageCountText(row);
    return { kind: 'stated', event, expected: before, seen };
  }
  const seen = formatStageRate(after, rates);
  if (rates.rows.some(({ use, status }) => use === 'window' && status === 'at_most')) {
    return { kind: 'at-most', event, before, after: seen, couldBeChance };
  }
  const change = before === seen ? 'same' : after < expected.rate ? 'fell' : 'rose';
  return { kind: 'counted', event, change, before, after: seen, couldBeChance };
}
