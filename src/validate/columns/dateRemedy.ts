import {
  financialYearOf,
  formatFinancialYear,
  parseFinancialYear,
  parseMonth,
} from '../../domain/calendar.ts';

const CHECK_YEAR = 'Check the year: it is neither of this century nor of the last.';

const MONTH_NAMES = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of a spreadsheet's calendar, for every date after February 1900. */
const SPREADSHEET_DAY_ZERO = Date.UTC(1899, 11, 30);

/** What to write instead of `text` where a month is wanted; empty when its shape is not known. */
export function monthRemedy(text: string): string {
  const trimmed = text.trim();
  if (parseMonth(trimmed) !== undefined) return CHECK_YEAR;
  if (/^\d{4}-\d{2}$/.test(trimmed)) return 'Months run from 01 to 12.';
  const month = monthMeant(trimmed);
  if (month === undefined) return '';
  return `If it is that month, write ${month}; format the column as text so that the spreadsheet leaves it alone.`;
}

/** What to write instead of `text` where a financial year is wanted; empty when its shape is not known. */
export function financialYearRemedy(text: string): string {
  const trimmed = text.trim();
  if (parseFinancialYear(trimmed) !== undefined) return CHECK_YEAR;
  const month = monthMeant(trimmed);
  if (month !== undefined) {
    return `If it is the year that holds ${month}, write ${yearHolding(month)}.`;
  }
  const [, first] =
    /^(?:FY\s*)?((?:19|20)\d{2})\s*(?:[/–—-]|to)?\s*(?:\d{2}|\d{4})?$/i.exec(trimmed) ?? [];
  if (first === undefined) return '';
  const year = Number(first);
  const written = `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
  if (/^\d{4}-\d{2}$/.test(trimmed)) return `The second year follows the first, as in ${written}.`;
  return /^\d{4}$/.test(trimmed)
    ? `For April ${year} to March ${year + 1}, write ${written}.`
    : `Write ${written}.`;
}

function monthMeant(text: string): string | undefined {
  const [, serial] = /^(\d{5})$/.exec(text) ?? [];
  if (serial !== undefined) {
    return new Date(SPREADSHEET_DAY_ZERO + Number(serial) * MILLISECONDS_A_DAY)
      .toISOString()
      .slice(0, 7);
  }
  const [, name, shortYear] =
    /^(?:\d{1,2}[ -])?([A-Za-z]{3})[A-Za-z]*[ -]?(?:20)?(\d{2})$/.exec(text) ?? [];
  const index = name === undefined ? -1 : MONTH_NAMES.indexOf(name.toLowerCase());
  if (index >= 0 && shortYear !== undefined) return written(`20${shortYear}`, index + 1);
  const [, month, year] = /^(?:\d{1,2}[/.])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (month !== undefined && year !== undefined) return written(year, Number(month));
  const [, isoYear, isoMonth] = /^(\d{4})[-/](\d{1,2})(?:[-/]\d{1,2})?$/.exec(text) ?? [];
  return isoYear === undefined ? undefined : written(isoYear, Number(isoMonth));
}

function written(year: string, month: number): string | undefined {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
}

function yearHolding(month: string): string {
  const parsed = parseMonth(month);
  return parsed === undefined ? '' : formatFinancialYear(financialYearOf(parsed));
}
