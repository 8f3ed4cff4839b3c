import type { Contribution } from '../../domain/funding.ts';
import { financialYear } from '../columns/calendar.ts';
import { filled, optional } from '../columns/column.ts';
import { pounds } from '../columns/numbers.ts';
import { oneOf, partnerId, text } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const contributionsTable = defineTable({
  file: 'contributions.csv',
  title: 'Contributions: what each funder pays in',
  columns: {
    partner_id: filled(partnerId, 'Funder who pays in.'),
    financial_year: filled(financialYear, 'Year it is paid.'),
    amount_gbp: filled(pounds(2), 'Pounds, in the money of that year.'),
    kind: filled(oneOf(['cash', 'in_kind']), 'Money, or staff, rooms and the like.'),
    status: filled(oneOf(['agreed', 'proposed']), 'Whether it has been agreed.'),
    source: optional(text, 'Where the figure is from.'),
  },
  key: [],
  references: [{ column: 'partner_id', file: 'partners.csv', idColumn: 'partner_id' }],
  record: (row) =>
    rowOf<Contribution>({
      partnerId: row.partner_id,
      year: row.financial_year,
      amount: row.amount_gbp,
      kind: row.kind,
      status: row.status,
      source: row.source ?? '',
    }),
  order: ({ partnerId: partner, year, kind, status, amount, source }) => [
    partner,
    year,
    kind,
    status,
    amount,
    source,
  ],
});
