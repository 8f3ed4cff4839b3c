import { formatFinancialYear } from '../../domain/calendar.ts';
import type { PriceBase } from '../../scenario/scenario.ts';

/** `as-published`, or the financial year. */
export function priceBaseText(priceBase: PriceBase): string {
  return priceBase === 'as-published' ? priceBase : formatFinancialYear(priceBase);
}
