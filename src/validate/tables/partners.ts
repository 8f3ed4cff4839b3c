import type { Partner } from '../../domain/partner.ts';
import { SECTORS } from '../../domain/partner.ts';
import { filled } from '../columns/column.ts';
import { oneOf, partnerId, text } from '../columns/texts.ts';
import { defineTable, MOST_NAMED, rowOf } from '../table.ts';

export const partnersTable = defineTable({
  file: 'partners.csv',
  title: 'Partners: who bears a cost, and who would pay for it',
  mostRows: MOST_NAMED,
  columns: {
    partner_id: filled(partnerId, 'Short id that other tables refer to.'),
    name: filled(text, 'Full name.'),
    short_name: filled(text, 'Name that fits on a chart.'),
    sector: filled(oneOf(SECTORS), 'Kind of organisation.'),
    funder_id: filled(
      partnerId,
      "Partner who would pay for what this one bears; a funder's own id for itself. Only funders contribute.",
    ),
  },
  key: ['partner_id'],
  references: [{ column: 'funder_id', file: 'partners.csv', idColumn: 'partner_id' }],
  record: (row) =>
    rowOf<Partner>({
      id: row.partner_id,
      name: row.name,
      shortName: row.short_name,
      sector: row.sector,
      funderId: row.funder_id,
    }),
  order: (partner) => [partner.id],
});
