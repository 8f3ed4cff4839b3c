import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';
import type { RawRow } from '../parse/tableShape.ts';

const TOTAL =
  /^((grand|overall|sub|annual|yearly)[\s-]*)?(totals?|sum)(\s+(for\s+)?((19|20)\d\d\s*[-/]\s*\d\d(\d\d)?|(the\s+)?(years?|period)|all years|to date))?\s*:?$/i;

/**
 * Rows that say they are a total, wherever they stand: never counted with the rest. Where every row says so in
 * another cell than its first, they are all there is, and no totals of anything.
 */
export function totalsRows(table: ParsedTable): readonly RawRow[] {
  const totals = table.rows.filter(({ cells }) => cells.some((cell) => TOTAL.test(cell.trim())));
  return totals.length < table.rows.length ? totals : totals.filter(beginsWithTotal);
}

/** A total in the first filled cell, or below a first column that no row of data leaves blank. */
function beginsWithTotal({ cells }: RawRow): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return (cells[0] ?? '').trim() === '' || TOTAL.test(filled[0] ?? '');
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
