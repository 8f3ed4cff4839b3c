import type { WomanRecord } from '../../domain/records.ts';
import { month } from '../columns/calendar.ts';
import { filled } from '../columns/column.ts';
import { cohortId } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';
import { recordId } from './recordId.ts';

export const womenTable = defineTable({
  file: 'women.csv',
  title: 'Women: one random pseudonym each, and the months she was looked for',
  columns: {
    record_id: filled(recordId, 'Random pseudonym, one a woman.'),
    cohort_id: filled(cohortId, 'Cohort that she is in.'),
    programme_start: filled(month, 'Month in which she started.'),
    observed_from: filled(month, 'First month in which events of hers would have been found.'),
    observed_to: filled(month, 'Month that this ends before.'),
  },
  key: ['record_id'],
  references: [{ column: 'cohort_id', file: 'cohorts.csv', idColumn: 'cohort_id' }],
  record: (row) =>
    rowOf<WomanRecord>(
      {
        recordId: row.record_id,
        cohortId: row.cohort_id,
        programmeStart: row.programme_start,
        observedFrom: row.observed_from,
        observedTo: row.observed_to,
      },
      row.observed_from <= row.programme_start
        ? undefined
        : {
            column: 'observed_from',
            found: 'a month after programme_start',
            expected: 'programme_start or a month before it',
            remedy: 'Check all three months at their source.',
          },
      row.programme_start < row.observed_to
        ? undefined
        : {
            column: 'observed_to',
            found: 'a month not after programme_start',
            expected: 'a month after programme_start',
            remedy: 'Check all three months at their source.',
          },
    ),
  order: (woman) => [woman.recordId],
});
