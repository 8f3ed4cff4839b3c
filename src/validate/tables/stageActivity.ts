import type { StageCell } from '../../domain/stageTable.ts';
import { figure, filled, optional } from '../columns/column.ts';
import {
  eventCount,
  monthsFromStart,
  positiveOrZero,
  share,
  wholeNumber,
} from '../columns/numbers.ts';
import { cohortIdOrAll, eventId, oneOf } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const stageActivityTable = defineTable({
  file: 'stage-activity.csv',
  title: "The stage table: events by time since each woman's own start",
  columns: {
    cohort_id: filled(cohortIdOrAll, 'Cohort, or * for all cohorts together.'),
    event_id: filled(eventId, 'Event that was counted.'),
    stage_from: filled(monthsFromStart, "First month of the stage, from a woman's start."),
    stage_to: filled(monthsFromStart, 'Month that the stage ends before.'),
    woman_years: figure(positiveOrZero, 'Years of women observed in the stage, added up.'),
    events: figure(eventCount, 'Events counted in the stage.'),
    women_with_event: optional(wholeNumber, 'Women with at least one; empty once protected.'),
    largest_share: optional(
      share,
      "The largest woman's share of the events; empty once protected.",
    ),
    status: optional(
      oneOf(['rounded', 'at_most']),
      'How a shown count differs from the count that was made.',
    ),
  },
  key: ['cohort_id', 'event_id', 'stage_from', 'stage_to'],
  references: [
    { column: 'cohort_id', file: 'cohorts.csv', idColumn: 'cohort_id', orStar: true },
    { column: 'event_id', file: 'events.csv', idColumn: 'event_id' },
  ],
  record: (row) =>
    rowOf<StageCell>({
      cohortId: row.cohort_id,
      eventId: row.event_id,
      from: row.stage_from,
      to: row.stage_to,
      womanYears: row.woman_years,
      events: row.events,
      womenWithEvent: row.women_with_event,
      largestShare: row.largest_share,
      status: row.status ?? '',
    }),
  order: (cell) => [cell.cohortId, cell.eventId, cell.from, cell.to],
});
