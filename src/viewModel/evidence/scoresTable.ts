import { isFigure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { ScorePoint, Scores } from './scoreRows.ts';

interface AreaPoint extends ScorePoint {
  readonly area: string;
}

const columns: readonly ColumnOf<AreaPoint>[] = [
  textColumn('domain', ({ area }) => area),
  figureColumn('stage_month', ({ month }) => month),
  figureColumn('mean_score', ({ score }) => (isFigure(score) ? score : null)),
  figureColumn('responses', ({ answers }) => (isFigure(answers) ? answers : null)),
  textColumn('status', ({ score }) => (isFigure(score) ? null : score)),
];

/** The rows of the chart of scores. */
export function scoresTable({ rows }: Scores, appraisal: Appraisal): Table {
  return tableOf(
    'scores',
    columns,
    rows.flatMap(({ area, points }) => points.map((point) => ({ area, ...point }))),
    appraisal,
  );
}
