import { Decimal } from './decimal.ts';

/** A ten-thousandth of a penny, in pounds. */
const NOTHING = Decimal.of(0.000001);

interface Payment {
  readonly year: number;
  readonly present: Decimal;
}

interface Avoided {
  readonly month: number;
  readonly present: Decimal;
}

/**
 * The first month, from the first payment on, from which what was avoided stays at or above what was
 * paid (M14); null if there is none, or nothing was paid.
 */
export function paybackMonth(
  payments: readonly Payment[],
  avoided: readonly Avoided[],
): number | null {
  const changes = new Map<number, Decimal>();
  const change = (month: number, by: Decimal) =>
    changes.set(month, (changes.get(month) ?? Decimal.zero).plus(by));
  let first = Infinity;
  for (const { year, present } of payments) {
    if (!present.isPositive()) continue;
    const april = year * 12 + 3;
    const aMonth = present.over(Decimal.of(12));
    for (let month = april; month < april + 12; month += 1) {
      change(month, Decimal.zero.minus(aMonth));
    }
    first = Math.min(first, april);
  }
  if (first === Infinity) return null;
  for (const { month, present } of avoided) change(month, present);
  let ahead = Decimal.zero;
  let since: number | null = null;
  const last = Math.max(...changes.keys());
  for (let month = Math.min(...changes.keys()); month <= last; month += 1) {
    ahead = ahead.plus(changes.get(month) ?? Decimal.zero);
    if (ahead.plus(NOTHING).isNegative()) since = null;
    else if (since === null && month >= first) since = month;
  }
  return since;
}
