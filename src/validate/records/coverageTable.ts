import type { CoverageRecord } from '../../domain/records.ts';
import { month } from '../columns/calendar.ts';
import { filled } from '../columns/column.ts';
import { cohortIdOrAll, eventId } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const coverageTable = defineTable({
  file: 'coverage.csv',
  title: 'Coverage: the months in which each event was looked for',
  mayBeAbsent: true,
  columns: {
    event_id: filled(eventId, 'Event that was looked for.'),
    cohort_id: filled(cohortIdOrAll, 'Cohort, or * for all of them.'),
    from: filled(month, 'First month.'),
    to: filled(month, 'Month that the coverage ends before.'),
  },
  key: ['event_id', 'cohort_id', 'from', 'to'],
  references: [
    { column: 'event_id', file: 'events.csv', idColumn: 'event_id' },
    { column: 'cohort_id', file: 'cohorts.csv', idColumn: 'cohort_id', orStar: true },
  ],
  record: (row) =>
    rowOf<CoverageRecord>(
      { eventId: row.event_id, cohortId: row.cohort_id, from: row.from, to: row.to },
      row.from < row.to
        ? undefined
        : {
            column: 'to',
            found: 'a month not after the one in from',
            expected: 'a month after from',
            remedy: 'The coverage runs up to, not including, the month in to.',
          },
    ),
  order: (row) => [row.eventId, row.cohortId, row.from, row.to],
});
