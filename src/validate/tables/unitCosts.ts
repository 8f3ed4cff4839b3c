import { SCOPES } from '../../domain/provenance.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import { financialYear } from '../columns/calendar.ts';
import { filled, optional } from '../columns/column.ts';
import { grade, positiveOrZero, pounds, share, yearsAfter } from '../columns/numbers.ts';
import { eventId, oneOf, partnerId, text, timeText, url } from '../columns/texts.ts';
import { rangeProblem } from '../ranges.ts';
import { defineTable, rowOf } from '../table.ts';

export const unitCostsTable = defineTable({
  file: 'unit-costs.csv',
  title: 'Unit costs: what one event costs one partner',
  columns: {
    event_id: filled(eventId, 'Event that is costed.'),
    partner_id: filled(partnerId, 'Partner who bears the cost.'),
    year_offset: filled(
      yearsAfter,
      'Whole years after the event that the cost falls; several make a cost profile.',
    ),
    amount_gbp: filled(pounds(6), 'Pounds an event, in the prices of price_year.'),
    low_gbp: optional(pounds(6), 'Low end of the range, in the same prices.'),
    high_gbp: optional(pounds(6), 'High end of the range, in the same prices.'),
    price_year: filled(financialYear, 'Financial year whose prices the amounts are in.'),
    cashable_share: filled(
      share,
      'Share of the amount that is spending not needed; the rest is capacity.',
    ),
    budget: optional(text, 'Budget that bears it: general fund, housing revenue account, …'),
    hours_per_event: optional(positiveOrZero, 'Hours of staff time in one event.'),
    hours_source: optional(text, 'Where the hours are from.'),
    grade: filled(grade, 'Strength of evidence, 1 (best) to 6 (weakest).'),
    scope: filled(oneOf(SCOPES), 'What the figure was worked out for.'),
    source_title: filled(text, 'Title of the source.'),
    source_year: filled(timeText, 'Year of the source.'),
    source_url: optional(url, 'Address of the source.'),
    note: optional(text, 'Anything a reader should know of the figure.'),
  },
  key: ['event_id', 'partner_id', 'year_offset'],
  references: [
    { column: 'event_id', file: 'events.csv', idColumn: 'event_id' },
    { column: 'partner_id', file: 'partners.csv', idColumn: 'partner_id' },
  ],
  record: (row) =>
    rowOf<UnitCost>(
      {
        eventId: row.event_id,
        partnerId: row.partner_id,
        yearOffset: row.year_offset,
        amount: row.amount_gbp,
        low: row.low_gbp,
        high: row.high_gbp,
        priceYear: row.price_year,
        cashableShare: row.cashable_share,
        budget: row.budget ?? '',
        hoursPerEvent: row.hours_per_event,
        hoursSource: row.hours_source ?? '',
        grade: row.grade,
        scope: row.scope,
        sourceTitle: row.source_title,
        sourceYear: row.source_year,
        sourceUrl: row.source_url ?? '',
        note: row.note ?? '',
      },
      rangeProblem(
        { low: 'low_gbp', central: 'amount_gbp', high: 'high_gbp' },
        row.low_gbp,
        row.amount_gbp,
        row.high_gbp,
      ),
    ),
  order: (cost) => [cost.eventId, cost.partnerId, cost.yearOffset],
});
