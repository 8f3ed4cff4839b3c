import type { Deflator } from '../../domain/funding.ts';
import { financialYear } from '../columns/calendar.ts';
import { filled } from '../columns/column.ts';
import { aboveZero } from '../columns/numbers.ts';
import { text } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const deflatorsTable = defineTable({
  file: 'deflators.csv',
  title: 'Deflators: the price level of each year',
  columns: {
    financial_year: filled(financialYear, 'Financial year.'),
    index: filled(aboveZero, 'GDP deflator; only ratios between years matter.'),
    source: filled(text, 'Where the index is from.'),
  },
  key: ['financial_year'],
  record: (row) =>
    rowOf<Deflator>({ year: row.financial_year, index: row.index, source: row.source }),
  order: (deflator) => [deflator.year],
});
