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
  read: (text) => parseMonth(text.trim()),
  remedy: monthRemedy,
};

export const financialYear: CellKind<FinancialYear> = {
  expected: 'a financial year as YYYY-YY such as 2024-25',
  field: { type: 'string', constraints: { pattern: '^[0-9]{4}-[0-9]{2}$' } },
  tellsTime: true,
  read: (text) => parseFinancialYear(text.trim()),
  remedy: financialYearRemedy,
};
