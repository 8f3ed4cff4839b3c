import { formatFinancialYear } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { roundAppraisal } from '../roundedAppraisal.ts';
import { yearRows, type YearRow } from '../summary/yearRows.ts';
import { moneyColumn, textColumn, type ColumnOf } from './column.ts';
import { isThere, withStatus, type Standing } from './rowStatus.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface YearLine {
  /** In whole pence. */
  readonly row: YearRow;
  readonly avoided: Standing;
}

const columns: readonly ColumnOf<YearLine>[] = withStatus(
  [
    textColumn('financial_year', ({ row }) => formatFinancialYear(row.year)),
    moneyColumn('programme_cost_gbp', ({ row }) => row.cost),
    moneyColumn('avoided_gbp', ({ row, avoided }) => (isThere(avoided) ? row.avoided : null)),
    moneyColumn('net_gbp', ({ row, avoided }) => (isThere(avoided) ? row.net : null)),
    moneyColumn('running_total_gbp', ({ row, avoided }) =>
      isThere(avoided) ? row.runningTotal : null,
    ),
  ],
  ({ row, avoided }) =>
    row.cost === null && isThere(avoided) ? { coverage: 'x', counts: '' } : avoided,
);

/**
 * The rows of the chart of years: cost, avoided cost, what is left, and how that adds up; without a cost the
 * running total is of avoided cost alone. For the page only. Source: M15, M16.
 */
export function costByYear(appraisal: Appraisal): Table {
  const { coverage, counts } = appraisal.programme;
  const rows = yearRows(roundAppraisal(appraisal, 'penny'));
  return tableOf(
    'cost-by-year',
    columns,
    rows.map((row) => ({ row, avoided: { coverage, counts } })),
    appraisal,
  );
}
