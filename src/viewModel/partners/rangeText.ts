import { rangeText } from '../../words/partnerChart.ts';
import { formatTableRange } from '../formatMoney.ts';

/** The two ends of a range of money, in pounds. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** "£11,000 to £62,000". */
export function tableRangeText(limits: Limits): string {
  return rangeText(formatTableRange(limits));
}
