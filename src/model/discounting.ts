import type { FinancialYear } from '../domain/calendar.ts';
import type { BasePricePounds, PresentPounds } from '../domain/money.ts';
import type { DiscountingChoice } from '../scenario/scenario.ts';

/** The yearly rate of each schedule, and the last year after the base year that it holds for. Source: M12. */
const SCHEDULES: Readonly<Record<DiscountingChoice, readonly { rate: number; until: number }[]>> = {
  'green-book-2026': [
    { rate: 0.035, until: 30 },
    { rate: 0.03, until: Infinity },
  ],
  'review-2026': [{ rate: 0.03, until: Infinity }],
  none: [{ rate: 0, until: Infinity }],
};

/**
 * What £1 falling `years` whole years after the base year is worth in it.
 * @returns a factor in (0, 1]; 1 in the base year.
 * @throws RangeError for a negative or fractional number of years. Source: M12.
 */
export function discountFactor(years: number, schedule: DiscountingChoice): number {
  if (!Number.isInteger(years) || years < 0) {
    throw new RangeError(`A discount factor needs whole years from the base year, not ${years}.`);
  }
  let factor = 1;
  let from = 0;
  for (const { rate, until } of SCHEDULES[schedule]) {
    // Year by year: a power is not the same to the last bit in every engine.
    for (let year = from; year < Math.min(years, until); year += 1) factor /= 1 + rate;
    from = until;
  }
  return factor;
}

/** The present value of an amount that falls in `year`. */
export function presentValue(
  amount: BasePricePounds,
  year: FinancialYear,
  baseYear: FinancialYear,
  schedule: DiscountingChoice,
): PresentPounds {
  return (amount * discountFactor(year - baseYear, schedule)) as PresentPounds;
}
