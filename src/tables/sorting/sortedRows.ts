/** What a row is sorted by: a figure, the marker in its place, a name, or nothing. */
type SortValue = number | string | null;

export interface SortOrder<Column extends string> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** By what each column is sorted. */
export type SortValues<Row, Column extends string> = Readonly<
  Record<Column, (row: Row) => SortValue>
>;

type ColumnKind = 'figures' | 'names';

/**
 * Rows in a column's order; as given where there is none. Rows without a figure stand last in either direction,
 * and equal ones stay as they were.
 */
export function sortedRows<Row, Column extends string>(
  rows: readonly Row[],
  values: SortValues<Row, Column>,
  order: SortOrder<Column> | null,
): readonly Row[] {
  if (order === null) return rows;
  const valueOf = values[order.column];
  const sign = order.direction === 'ascending' ? 1 : -1;
  return kindOf(rows, valueOf) === 'figures'
    ? rows.toSorted((left, right) => byFigure(valueOf(left), valueOf(right), sign))
    : rows.toSorted((left, right) => sign * byName(valueOf(left), valueOf(right)));
}

/**
 * What a press on a column's button leads to: figures from the highest and names from A, then the other way round,
 * then the order given.
 */
export function nextOrder<Row, Column extends string>(
  rows: readonly Row[],
  values: SortValues<Row, Column>,
  order: SortOrder<Column> | null,
  column: Column,
): SortOrder<Column> | null {
  const directions =
    kindOf(rows, values[column]) === 'figures'
      ? (['descending', 'ascending'] as const)
      : (['ascending', 'descending'] as const);
  const pressed = order?.column === column ? directions.indexOf(order.direction) : -1;
  const direction = directions[pressed + 1];
  return direction === undefined ? null : { column, direction };
}

function kindOf<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue): ColumnKind {
  return rows.some((row) => typeof valueOf(row) === 'number') ? 'figures' : 'names';
}

function byFigure(left: SortValue, right: SortValue, sign: number): number {
  if (typeof left !== 'number') return typeof right === 'number' ? 1 : 0;
  return typeof right === 'number' ? sign * (left - right) : -1;
}

function byName(left: SortValue, right: SortValue): number {
  return String(left ?? '').localeCompare(String(right ?? ''), 'en-GB');
}
