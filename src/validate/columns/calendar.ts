import {
  parseFinancialYear,
  parseMonth,
  type FinancialYear,
  type Month,
} from '../../domain/calendar.ts';
import type { CellKind } from './cellKind.ts';
import { financialYearRemedy, monthRemedy } from './dateRemedy.ts';

export const month: CellKind<Month> = {
  expected: 'a month as YYYY-MM such as 2024-04',
  field: { type: 'yearmonth' },
  tellsTime: true,
  read: (text) => readMonth(text.trim()),
  remedy: monthRemedy,
};

export const financialYear: CellKind<FinancialYear> = {
  expected: 'a financial year as YYYY-YY such as 2024-25',
  field: { type: 'string', constraints: { pattern: '^[0-9]{4}-[0-9]{2}$' } },
  tellsTime: true,
  read: (text) => readFinancialYear(text.trim()),
  remedy: financialYearRemedy,
};

/** A year of this century or the last: with any other, figures would fall out of every horizon without a word. */
const PLAUSIBLE_YEAR = /^(19|20)/;

/** Reads `YYYY-MM`. @returns undefined for any other text, and for years that no package can be about. */
export function readMonth(text: string): Month | undefined {
  return PLAUSIBLE_YEAR.test(text) ? parseMonth(text) : undefined;
}

/** Reads `YYYY-YY`. @returns undefined for any other text, and for years that no package can be about. */
export function readFinancialYear(text: string): FinancialYear | undefined {
  return PLAUSIBLE_YEAR.test(text) ? parseFinancialYear(text) : undefined;
}
