import type { Branded } from './brand.ts';

/** A calendar month as whole months since January of year 0: months subtract and compare as numbers. */
export type Month = Branded<number, 'Month'>;

/** A financial year, April to March, by the calendar year it starts in: 2018 is 2018-19. */
export type FinancialYear = Branded<number, 'FinancialYear'>;

export const MONTHS_IN_YEAR = 12;
/** April: the first month of a financial year, counted from January as 0. */
const APRIL = 3;

/** Reads `YYYY-MM`. @returns the month, or undefined for any other text. */
export function parseMonth(text: string): Month | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (match === null) return undefined;
  return (Number(match[1]) * MONTHS_IN_YEAR + Number(match[2]) - 1) as Month;
}

/** Writes a month as `YYYY-MM`. */
export function formatMonth(month: Month): string {
  const year = Math.floor(month / MONTHS_IN_YEAR);
  return `${String(year).padStart(4, '0')}-${String((month % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`;
}

/** The month `count` whole months after `month`; earlier when negative. */
export function addMonths(month: Month, count: number): Month {
  return (month + count) as Month;
}

/** Reads `YYYY-YY`. @returns the year, or undefined for other text or where the halves do not follow. */
export function parseFinancialYear(text: string): FinancialYear | undefined {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const start = Number(match[1]);
  return Number(match[2]) === (start + 1) % 100 ? (start as FinancialYear) : undefined;
}

/** Writes a financial year as `YYYY-YY`. */
export function formatFinancialYear(year: FinancialYear): string {
  return `${String(year).padStart(4, '0')}-${String((year + 1) % 100).padStart(2, '0')}`;
}

/** The financial year that holds `month`. */
export function financialYearOf(month: Month): FinancialYear {
  return Math.floor((month - APRIL) / MONTHS_IN_YEAR) as FinancialYear;
}

/** April of `year`. */
export function firstMonthOf(year: FinancialYear): Month {
  return (year * MONTHS_IN_YEAR + APRIL) as Month;
}

/** The financial year `count` whole years after `year`; earlier when negative. */
export function addYears(year: FinancialYear, count: number): FinancialYear {
  return (year + count) as FinancialYear;
}
