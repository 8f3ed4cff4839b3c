import type { Marker } from '../../domain/marker.ts';
import type { CountStatus } from '../../domain/stageTable.ts';
import type { Coverage } from '../../model/coverage.ts';
import { textColumn, type ColumnOf } from './column.ts';
import type { Cell } from './table.ts';

/** How a row's main figure stands: how much of it is there, or why it is not, and how far its counts are exact. */
export interface Standing {
  readonly coverage: Coverage | Marker;
  readonly counts: CountStatus;
}

/** Whether the row's main figure is there. */
export function isThere({ coverage }: Standing): boolean {
  return coverage === 'whole' || coverage === 'partial';
}

/**
 * A row's status, the first that fits: why its main figure is missing; `partial` where cohorts or events are
 * left out; `at_most`; `rounded`; `z` for any other blank; nothing. Source: M21.
 *
 * @param cells the row's figures: without text, and without what only a simulation fills.
 */
export function rowStatus(
  { coverage, counts }: Standing,
  cells: readonly Cell[],
): Marker | 'partial' | CountStatus {
  if (coverage !== 'whole') return coverage;
  if (counts !== '') return counts;
  return cells.includes(null) ? 'z' : '';
}

/** The columns, and the status of each row after them. */
export function withStatus<Row>(
  columns: readonly ColumnOf<Row>[],
  standing: (row: Row) => Standing,
): readonly ColumnOf<Row>[] {
  const told = columns.filter(({ kind }) => kind === 'figure' || kind === 'either');
  return [
    ...columns,
    textColumn('status', (row) =>
      rowStatus(
        standing(row),
        told.map(({ cell }) => cell(row)),
      ),
    ),
  ];
}
