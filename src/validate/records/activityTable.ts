import type { ActivityRecord } from '../../domain/records.ts';
import { month } from '../columns/calendar.ts';
import { filled } from '../columns/column.ts';
import { eventCount } from '../columns/numbers.ts';
import { eventId } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';
import { recordId } from './recordId.ts';

export const activityTable = defineTable({
  file: 'activity.csv',
  title: 'Activity: how often each event happened to each woman, by month',
  columns: {
    record_id: filled(recordId, 'Pseudonym of the woman.'),
    event_id: filled(eventId, 'Event that happened.'),
    month: filled(month, 'Month in which the period of the count starts.'),
    count: filled(eventCount, 'How often it happened in the period.'),
  },
  key: ['record_id', 'event_id', 'month'],
  references: [
    { column: 'record_id', file: 'women.csv', idColumn: 'record_id' },
    { column: 'event_id', file: 'events.csv', idColumn: 'event_id' },
  ],
  record: (row) =>
    rowOf<ActivityRecord>({
      recordId: row.record_id,
      eventId: row.event_id,
      month: row.month,
      count: row.count,
    }),
  order: (row) => [row.recordId, row.eventId, row.month],
});
