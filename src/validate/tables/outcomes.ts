import type { Outcome } from '../../domain/evidence.ts';
import { figure, filled, optional } from '../columns/column.ts';
import { aboveZero, anyNumber, monthsFromStart, wholeNumber } from '../columns/numbers.ts';
import { text } from '../columns/texts.ts';
import { defineTable, rowOf } from '../table.ts';

export const outcomesTable = defineTable({
  file: 'outcomes.csv',
  title: 'Outcomes: mean scores of the progress tool, aggregate only',
  mayBeAbsent: true,
  columns: {
    domain: filled(text, 'Part of life that was scored.'),
    stage_month: filled(monthsFromStart, "Months from a woman's start."),
    mean_score: figure(anyNumber, 'Mean score of those who answered.'),
    responses: figure(wholeNumber, 'How many answered.'),
    scale_max: filled(aboveZero, 'Highest score of the scale.'),
    source: optional(text, 'Where the scores are from.'),
  },
  key: ['domain', 'stage_month'],
  record: (row) =>
    rowOf<Outcome>(
      {
        domain: row.domain,
        stageMonth: row.stage_month,
        meanScore: row.mean_score,
        responses: row.responses,
        scaleMax: row.scale_max,
        source: row.source ?? '',
      },
      typeof row.mean_score === 'number' && row.mean_score > row.scale_max
        ? {
            column: 'mean_score',
            found: `${row.mean_score}`,
            expected: `at most scale_max, which is ${row.scale_max}`,
            remedy: 'Check both at their source.',
          }
        : undefined,
    ),
  order: (outcome) => [outcome.domain, outcome.stageMonth],
});
