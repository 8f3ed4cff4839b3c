import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';
import type { RawRow } from '../parse/tableShape.ts';

const TOTAL = /^((grand|overall|sub)[\s-]*)?totals?\s*:?$/i;

/** A last row whose first filled cell says that it is a total: never counted with the rest. */
export function totalsRow(table: ParsedTable): RawRow | undefined {
  const last = table.rows.at(-1);
  const first = last?.cells.find((cell) => cell.trim() !== '');
  return first !== undefined && TOTAL.test(first.trim()) ? last : undefined;
}

export function totalsRowFault(file: string, row: RawRow): DataIssue {
  return faultAt(
    { file, row: row.row },
    {
      found: 'a row of totals',
      expected: 'rows of data only',
      remedy: 'Delete the row: totals are worked out here.',
    },
  );
}
