import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { quoted } from '../words/quoted.ts';
import { readNumber } from './columns/numbers.ts';
import type { NamedRow } from './readTable.ts';
import type { ColumnFacts } from './columns/column.ts';
import type { TableFacts } from './table.ts';

/** Rows that share a key, rows that are the same throughout, and ids that differ only in case or spaces. */
export function keyFaults(table: TableFacts, rows: readonly NamedRow[]): readonly DataIssue[] {
  return table.key.length === 0
    ? sharedFaults(table, rows, [...table.columns.keys()])
    : [...sharedFaults(table, rows, table.key), ...nearlyTheSameIds(table, rows)];
}

function sharedFaults(
  table: TableFacts,
  rows: readonly NamedRow[],
  columns: readonly string[],
): readonly DataIssue[] {
  const firstRows = new Map<string, number>();
  return rows.flatMap(({ row, cells }) => {
    const values = columns.map((column) => (cells.get(column) ?? '').trim());
    const key = JSON.stringify(
      values.map((value, index) => plainValue(value, table.columns.get(columns[index] ?? ''))),
    );
    const earlier = firstRows.get(key);
    if (earlier === undefined) {
      firstRows.set(key, row);
      return [];
    }
    return [
      table.key.length === 0
        ? faultAt(
            { file: table.file, row },
            {
              found: `the same row as row ${earlier}`,
              expected: 'each row once, since rows add up',
              remedy: 'Delete one of them; if both are meant, tell them apart in their source.',
            },
          )
        : faultAt(
            { file: table.file, row, column: columns.join(', ') },
            {
              found: `${values.map(quoted).join(', ')} again, which row ${earlier} has already`,
              expected: 'each key once',
              remedy: 'Keep one of the two rows.',
            },
          ),
    ];
  });
}

/** A number however it is written: "1", "01" and "1.0" are one key. */
function plainValue(text: string, facts: ColumnFacts | undefined): string {
  const type = facts?.field.type;
  if (type !== 'number' && type !== 'integer') return text;
  return `${readNumber(text) ?? text}`;
}

function nearlyTheSameIds(table: TableFacts, rows: readonly NamedRow[]): readonly DataIssue[] {
  const [column, ...others] = table.key;
  if (column === undefined || others.length > 0) return [];
  const firstOf = new Map<string, { readonly id: string; readonly row: number }>();
  return rows.flatMap(({ row, cells }) => {
    const id = cells.get(column) ?? '';
    const plain = id.replace(/[\s\u00A0]/g, '').toLowerCase();
    const first = firstOf.get(plain);
    if (first === undefined) {
      firstOf.set(plain, { id, row });
      return [];
    }
    if (first.id.trim() === id.trim()) return [];
    return [
      faultAt(
        { file: table.file, row, column },
        {
          found: `${quoted(id)}, which differs from ${quoted(first.id)} of row ${first.row} only in capitals or spaces`,
          expected: 'ids that can be told apart',
          remedy: 'If they are the same, keep one; if not, rename one.',
        },
      ),
    ];
  });
}
