import { figureText } from '../../../src/export/figureText.ts';
import type { Cell, Table } from '../../../src/viewModel/tables/table.ts';

/** A table's rows by column name, each figure as it is written. */
export function readRows(table: Table): readonly ReadonlyMap<string, Cell>[] {
  return table.rows.map(
    (row) => new Map(table.columns.map(({ name }, index) => [name, asWritten(row[index] ?? null)])),
  );
}

/** The rows whose column holds `value`. */
export function rowsWhere(table: Table, column: string, value: Cell) {
  return readRows(table).filter((row) => row.get(column) === value);
}

/** The one row whose first column holds `id`, as a plain object. */
export function rowOf(table: Table, id: string): Readonly<Record<string, Cell>> {
  const rows = rowsWhere(table, table.columns[0]?.name ?? '', id);
  if (rows.length !== 1) throw new Error(`${rows.length} rows for "${id}" in ${table.name}.`);
  return Object.fromEntries(rows[0] ?? []);
}

/** A money column added up in whole pence, over the rows that `belongs` picks. */
export function pence(
  table: Table,
  column: string,
  belongs: (row: ReadonlyMap<string, Cell>) => boolean = () => true,
): number {
  return readRows(table)
    .filter(belongs)
    .reduce((sum, row) => {
      const cell = row.get(column) ?? 0;
      if (typeof cell !== 'number') throw new Error(`Text in ${column} of ${table.name}.`);
      return sum + Math.round(cell * 100);
    }, 0);
}

function asWritten(cell: Cell): Cell {
  return typeof cell === 'number' ? Number(figureText(cell)) : cell;
}
