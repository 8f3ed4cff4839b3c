import { isFigure } from '../../domain/marker.ts';
import type { StageMessage } from '../../words/stageRates.ts';
import { formatCount } from '../formatNumber.ts';
import { formatStageRate } from './formatStageRate.ts';
import type { StageRates } from './stageRates.ts';

/** What the rates amount to: what was expected beside what was seen in the window. */
export function stageMessage(rates: StageRates): StageMessage {
  const { event, expected, after, basis } = rates;
  if (expected === null || after === null) {
    const hidden = rates.rows.some(({ events }) => events === 'c');
    return { kind: hidden ? 'hidden' : 'not-available', event };
  }
  const before = formatStageRate(expected.rate, rates);
  if (basis === 'stated') {
    const [row] = rates.rows;
    const seen = row !== undefined && isFigure(row.events) ? row.events : 0;
    return { kind: 'stated', event, expected: before, seen: formatCount(seen) };
  }
  const seen = formatStageRate(after, rates);
  if (rates.rows.some(({ use, status }) => use === 'window' && status === 'at_most')) {
    return { kind: 'at-most', event, before, after: seen };
  }
  const change = before === seen ? 'same' : after < expected.rate ? 'fell' : 'rose';
  return { kind: 'counted', event, change, before, after: seen };
}
