import { addYears, formatFinancialYear } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { Terms, TermsRow } from './terms.ts';

interface TermsLine {
  readonly terms: Terms;
  readonly row: TermsRow;
  /** From 0. */
  readonly year: number;
}

const columns: readonly ColumnOf<TermsLine>[] = [
  textColumn('rule', ({ terms }) => terms.rule),
  textColumn('funder_id', ({ row }) => row.funderId),
  figureColumn('year', ({ year }) => year + 1),
  textColumn('financial_year', ({ terms: { firstYear }, year }) =>
    firstYear === null ? null : formatFinancialYear(addYears(firstYear, year)),
  ),
  figureColumn('pays_gbp', ({ row, year }) => row.years[year] ?? 0),
  figureColumn('checked_after_month', ({ terms }) => terms.lastMonth),
  textColumn('measured', ({ row }) => row.measured),
];

/** Heads of terms, a row for each funder and year. In whole pounds, as the page shows them. */
export function termsTable(terms: Terms, appraisal: Appraisal): Table {
  const lines = [...terms.rows, terms.toBeFound].flatMap((row) =>
    terms.years.map((_, year) => ({ terms, row, year })),
  );
  return tableOf('heads-of-terms', columns, lines, appraisal);
}
