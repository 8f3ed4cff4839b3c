import { warningAt, type DataIssue } from '../domain/dataIssue.ts';
import type { ParsedTable } from '../parse/parsedTable.ts';

/** The sign that stands for a letter that could not be read, and what UTF-8 looks like when taken for Windows-1252. */
const LOST =
  /\uFFFD|Â[\u00A0-\u00BF]|Ã[\u0080-\u00BF\u0152-\u2122]|â€[\u0080-\u00BF\u0152-\u2122]?/;

const WORDS = {
  found: 'letters that were lost when the file was saved, such as Â£ or \uFFFD',
  expected: 'the letters as they were written',
  remedy:
    'Nothing is counted wrong, but the text will show so: export it again as UTF-8 from where it was made.',
};

/** What is told of letters that an earlier program read in the wrong encoding: one warning a file, with the first row. */
export function lostLettersInTable(file: string, table: ParsedTable): readonly DataIssue[] {
  const first = table.rows.find(({ cells }) => cells.some((cell) => LOST.test(cell)));
  if (first === undefined) return [];
  const index = first.cells.findIndex((cell) => LOST.test(cell));
  return [warningAt({ file, row: first.row, column: table.header[index] ?? '' }, WORDS)];
}

/** The same for a file of JSON. */
export function lostLettersInJson(file: string, text: string): readonly DataIssue[] {
  const at = text.search(LOST);
  if (at < 0) return [];
  return [warningAt({ file, row: text.slice(0, at).split('\n').length }, WORDS)];
}
