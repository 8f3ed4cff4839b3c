import type { Table } from '../../src/viewModel/tables/table.ts';
import type { Figures } from './figures.ts';
import type { Row } from './row.ts';

/** Counts and ratios agree when they differ by no more than this share. */
const RELATIVE = 1e-9;

/** Where the program's tables say something else than the recomputed ones, each as a line. */
export function differences(tables: readonly Table[], figures: Figures): readonly string[] {
  return Object.entries(figures).flatMap(([name, rows]) => {
    const table = tables.find((one) => one.name === name);
    if (table === undefined) return [`${name}: there is no such table`];
    const theirs = rowsOf(table).filter(
      (row) => row['measure'] === undefined || isRecomputed(row, rows),
    );
    if (theirs.length !== rows.length) {
      return [`${name}: ${theirs.length} rows, recomputed ${rows.length}`];
    }
    return rows.flatMap((row, index) => rowDifferences(name, theirs[index] ?? {}, row));
  });
}

/** Some of a programme's measures are simulated: those have no second computation. */
function isRecomputed({ measure }: Row, rows: readonly Row[]): boolean {
  return rows.some((row) => row['measure'] === measure);
}

function rowsOf({ columns, rows }: Table): readonly Row[] {
  return rows.map((cells) =>
    Object.fromEntries(columns.map((column, index) => [column.name, cells[index] ?? null])),
  );
}

function rowDifferences(name: string, theirs: Row, ours: Row): readonly string[] {
  const place = [name, ...Object.values(ours).filter((cell) => typeof cell === 'string')].join(' ');
  return Object.entries(ours).flatMap(([column, value]) => {
    const found = theirs[column] ?? null;
    const exact = isMoney(column, theirs);
    if (found === value || (!exact && isNear(found, value))) return [];
    return [`${place} ${column}: ${String(found)}, recomputed ${String(value)}`];
  });
}

/** Money agrees to the penny; a return for each pound is a ratio. */
function isMoney(column: string, row: Row): boolean {
  if (column === 'value') return row['unit'] === 'gbp';
  return column.endsWith('_gbp') && column !== 'return_per_gbp';
}

function isNear(found: string | number | null, value: string | number | null): boolean {
  if (typeof found !== 'number' || typeof value !== 'number') return false;
  return Math.abs(found - value) <= RELATIVE * Math.max(1, Math.abs(value));
}
