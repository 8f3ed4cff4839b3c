import type { ProgrammeCost } from '../../domain/funding.ts';
import { financialYear } from '../columns/calendar.ts';
import { filled, optional } from '../columns/column.ts';
import { pounds } from '../columns/numbers.ts';
import { text } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const programmeCostsTable = defineTable({
  file: 'programme-costs.csv',
  title: 'Programme costs: what the programme costs to run',
  columns: {
    financial_year: filled(financialYear, 'Year it falls in.'),
    item: filled(text, 'What is paid for.'),
    amount_gbp: filled(pounds(2), 'Pounds, in the money of that year.'),
    source: optional(text, 'Where the figure is from.'),
  },
  key: [],
  record: (row) =>
    rowOf<ProgrammeCost>({
      year: row.financial_year,
      item: row.item,
      amount: row.amount_gbp,
      source: row.source ?? '',
    }),
  order: (cost) => [cost.year, cost.item, cost.amount, cost.source],
});
