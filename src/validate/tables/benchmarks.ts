import type { Benchmark } from '../../domain/evidence.ts';
import { figure, filled, optional } from '../columns/column.ts';
import { anyNumber } from '../columns/numbers.ts';
import { text, timeText, url } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const benchmarksTable = defineTable({
  file: 'benchmarks.csv',
  title: "Benchmarks: other areas' and studies' figures, and figures that stand beside the money",
  mayBeAbsent: true,
  columns: {
    measure: filled(text, 'Id of what is measured.'),
    area: filled(text, 'Where.'),
    value: figure(anyNumber, 'The figure.'),
    unit: filled(text, 'What it is measured in.'),
    period: filled(timeText, 'When.'),
    source_title: filled(text, 'Title of the source.'),
    source_url: optional(url, 'Address of the source.'),
  },
  key: ['measure', 'area', 'unit', 'period', 'source_title'],
  record: (row) =>
    rowOf<Benchmark>({
      measure: row.measure,
      area: row.area,
      value: row.value,
      unit: row.unit,
      period: row.period,
      sourceTitle: row.source_title,
      sourceUrl: row.source_url ?? '',
    }),
  order: (row) => [
    row.measure,
    row.area,
    row.period,
    row.unit,
    `${row.value}`,
    row.sourceTitle,
    row.sourceUrl,
  ],
});
