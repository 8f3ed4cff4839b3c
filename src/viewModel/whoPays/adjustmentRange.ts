import { rangeText } from '../../words/partnerChart.ts';
import { formatPoundsChange } from '../formatMoney.ts';
import type { TrueUpRow } from './trueUpRows.ts';

/** Ranges are told to the nearest £1,000. */
const STEP = 1000;

/** "−£12,000 to +£48,000"; empty without a range. */
export function adjustmentRange({ range }: Pick<TrueUpRow, 'range'>): string {
  if (range === null) return '';
  const format = (pounds: number) => formatPoundsChange(Math.round(pounds / STEP) * STEP);
  return rangeText({ low: format(range.low), high: format(range.high) });
}
