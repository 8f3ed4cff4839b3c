import { warningAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';
import type { TableFacts } from './table.ts';

/** How much of the end is looked at: blank rows may follow the last. */
const MOST_LOOKED_AT = 1000;
const LINE_END_AT_END = /[\r\n][\s,;]*$/;

/**
 * What is told of a last row that no line end closes, where the beginning of its last cell could be read as the
 * whole: the 1 of a 12. Nothing where that cell is running text, in which a cut changes no figure.
 */
export function cutOffIssues(
  table: TableFacts,
  { header, rows }: ParsedTable,
  text: string,
): readonly DataIssue[] {
  const last = rows.at(-1);
  if (last === undefined || LINE_END_AT_END.test(text.slice(-MOST_LOOKED_AT))) return [];
  return openEndIssues(table, header, last.row);
}

/** The same where it is known that no line end closes the last row. */
export function openEndIssues(
  table: TableFacts,
  header: readonly string[],
  row: number,
): readonly DataIssue[] {
  const column = header.at(-1) ?? '';
  const field = table.columns.get(column)?.field;
  const isText =
    field === undefined || (field.type === 'string' && field.constraints === undefined);
  if (isText) return [];
  return [
    warningAt(
      { file: table.file, row, column },
      {
        found: 'no line end after the last cell',
        expected: 'a line end after every row',
        remedy:
          'See that the file was not cut off there: the beginning of a cell would be read as the whole.',
      },
    ),
  ];
}
