import { rangeText } from '../../../words/partnerChart.ts';
import { from, upTo } from '../../../words/sources.ts';

/** "£42 to £453", or the one side that is stated; null where neither is. */
export function limits<N extends number>(
  low: N | null,
  high: N | null,
  format: (value: N) => string,
): string | null {
  if (low !== null && high !== null) return rangeText({ low: format(low), high: format(high) });
  if (low !== null) return from(format(low));
  return high === null ? null : upTo(format(high));
}
