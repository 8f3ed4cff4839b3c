import type { Assumption } from '../../domain/assumption.ts';
import { filled, optional } from '../columns/column.ts';
import { grade, share, yearsOfWholeMonths } from '../columns/numbers.ts';
import { eventIdOrEvery, text } from '../columns/texts.ts';
import { rangeProblem } from '../ranges.ts';
import { defineTable, MOST_NAMED, rowOf } from '../table.ts';

export const assumptionsTable = defineTable({
  file: 'assumptions.csv',
  title: 'Assumptions: what is assumed of an event beyond what was counted',
  mostRows: MOST_NAMED,
  mayBeAbsent: true,
  columns: {
    event_id: filled(eventIdOrEvery, 'Event, or * for every event without a row of its own.'),
    deadweight: filled(share, 'Share of the change that would have happened anyway.'),
    deadweight_low: optional(share, 'Low end of the deadweight.'),
    deadweight_high: optional(share, 'High end of the deadweight.'),
    attribution: filled(share, 'Share of the rest that is due to the programme.'),
    attribution_low: optional(share, 'Low end of the attribution.'),
    attribution_high: optional(share, 'High end of the attribution.'),
    persistence_years: filled(
      yearsOfWholeMonths,
      'Years that the effect lasts beyond the window, in whole months.',
    ),
    drop_off: filled(share, 'Share of the effect lost in each further year.'),
    grade: filled(grade, 'Strength of evidence, 1 (best) to 6 (weakest).'),
    reason: optional(text, 'Why these figures.'),
  },
  key: ['event_id'],
  references: [{ column: 'event_id', file: 'events.csv', idColumn: 'event_id', orStar: true }],
  record: (row) =>
    rowOf<Assumption>(
      {
        eventId: row.event_id,
        deadweight: row.deadweight,
        deadweightLow: row.deadweight_low,
        deadweightHigh: row.deadweight_high,
        attribution: row.attribution,
        attributionLow: row.attribution_low,
        attributionHigh: row.attribution_high,
        persistenceYears: row.persistence_years,
        dropOff: row.drop_off,
        grade: row.grade,
        reason: row.reason ?? '',
      },
      rangeProblem(
        { low: 'deadweight_low', central: 'deadweight', high: 'deadweight_high' },
        row.deadweight_low,
        row.deadweight,
        row.deadweight_high,
      ),
      rangeProblem(
        { low: 'attribution_low', central: 'attribution', high: 'attribution_high' },
        row.attribution_low,
        row.attribution,
        row.attribution_high,
      ),
    ),
  order: (assumption) => [assumption.eventId],
});
