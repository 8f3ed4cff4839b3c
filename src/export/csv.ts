import Papa from 'papaparse';
import type { Cell, Table } from '../viewModel/tables/table.ts';
import { figureText } from './figureText.ts';
import { inertText } from './inertText.ts';

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\uFEFF';
const NON_ASCII = /[^\p{ASCII}]/u;

/** A table as CSV in UTF-8: one line of headings, CRLF, text that would run made inert, numbers as they are. */
export function csvBytes(table: Table): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(csvText(table));
}

/** The same with a byte order mark, without which Excel takes letters beyond ASCII for others. */
export function csvBytesForExcel(table: Table): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(BYTE_ORDER_MARK + csvText(table));
}

/** Whether any cell holds a letter beyond ASCII: only then is a file for Excel worth offering. */
export function hasNonAscii({ rows }: Table): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === 'string' && NON_ASCII.test(cell)));
}

function csvText({ columns, rows }: Table): string {
  const headings = columns.map(({ name }) => name);
  const lines = Papa.unparse([headings, ...rows.map((row) => row.map(cellText))], {
    newline: LINE_END,
  });
  return lines + LINE_END;
}

/** A cell as its file has it. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? figureText(cell) : inertText(cell);
}
