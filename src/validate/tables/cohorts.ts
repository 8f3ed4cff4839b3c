import type { Cohort } from '../../domain/cohort.ts';
import { month } from '../columns/calendar.ts';
import { filled } from '../columns/column.ts';
import { womenCount } from '../columns/numbers.ts';
import { cohortId, text, yesOrNo } from '../columns/texts.ts';
import { defineTable, MOST_NAMED, rowOf } from '../table.ts';

export const cohortsTable = defineTable({
  file: 'cohorts.csv',
  title: 'Cohorts: the groups of women, and when they started',
  mostRows: MOST_NAMED,
  columns: {
    cohort_id: filled(cohortId, 'Short id that other tables refer to.'),
    name: filled(text, 'Name of the group.'),
    area: filled(text, 'Where it is.'),
    start: filled(month, 'Month of the median programme start, rounded down.'),
    women: filled(womenCount, 'Women who started.'),
    closed: filled(yesOrNo, 'Whether no more women will join it.'),
  },
  key: ['cohort_id'],
  record: (row) =>
    rowOf<Cohort>({
      id: row.cohort_id,
      name: row.name,
      area: row.area,
      start: row.start,
      women: row.women,
      closed: row.closed,
    }),
  order: (cohort) => [cohort.id],
});
