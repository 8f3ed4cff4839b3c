import {
  MONTHS_IN_YEAR,
  parseFinancialYear,
  parseMonth,
  type FinancialYear,
  type Month,
} from '../domain/calendar.ts';

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const monthAndYear = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** September 2020. */
export function formatMonthInWords(month: Month): string {
  return monthAndYear.format(
    Date.UTC(Math.floor(month / MONTHS_IN_YEAR), month % MONTHS_IN_YEAR, 1),
  );
}

/** A period as a file gives it, its months written out: April 2019 to March 2020, month 18; 2010-11 is a year. */
export function formatPeriodInWords(period: string): string {
  return period
    .split(' ')
    .map((word) => {
      const month = parseFinancialYear(word) === undefined ? parseMonth(word) : undefined;
      return month === undefined ? word : formatMonthInWords(month);
    })
    .join(' ');
}

/** 2024 to 2025: a financial year, April to March. */
export function formatYearInWords(year: FinancialYear): string {
  return `${String(year)} to ${String(year + 1)}`;
}

/** 2020: the calendar year of a month. */
export function formatCalendarYear(month: Month): string {
  return String(Math.floor(month / MONTHS_IN_YEAR));
}

/** A day as people say it: 1 April 2026. */
export function formatDayInWords(day: Date): string {
  return dayInWords.format(day);
}
