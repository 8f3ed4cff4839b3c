import Papa from 'papaparse';
import { faultAt, warningAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { detectDelimiter } from './delimiter.ts';
import { unifyLineEnds } from './lineEnds.ts';
import { whatElseItIs } from './notATable.ts';

/** One record of the text. `row` is the number a spreadsheet shows: a quoted line break stays in one row. */
export interface TextRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface RecordsReading {
  /** Blank rows are left out but counted; empty when the text cannot be read as rows at all. */
  readonly records: readonly TextRecord[];
  readonly issues: readonly DataIssue[];
}

const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Reads delimited text into records of plain strings: nothing is converted or dropped but blank rows.
 * A faulty quote leaves no records, since every row after it is in doubt.
 */
export function readRecords(file: PackageFile): RecordsReading {
  const text = file.text.replace(BYTE_ORDER_MARK, '');
  const otherKind = whatElseItIs(text);
  if (otherKind !== undefined) {
    return { records: [], issues: [faultAt({ file: file.path }, otherKind)] };
  }
  const { delimiter, told } = detectDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(unifyLineEnds(text, delimiter), {
    delimiter,
    newline: '\n',
  });
  const issues = [
    ...errors.map((error) => quoteFault(file.path, error)),
    ...(told === undefined ? [] : [warningAt({ file: file.path }, told)]),
  ];
  if (errors.length > 0) return { records: [], issues };
  const records = data
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => !isBlankRow(cells));
  return { records, issues };
}

function quoteFault(file: string, error: Papa.ParseError): DataIssue {
  const place = error.row === undefined ? { file } : { file, row: error.row + 1 };
  return error.code === 'MissingQuotes'
    ? faultAt(place, {
        found: 'a quotation mark that opens in this row and is never closed',
        expected: 'a closing quotation mark at the end of the cell',
        remedy: 'Close it, or take the opening one away; rows after it cannot be read until then.',
      })
    : faultAt(place, {
        found: 'a quotation mark that does not end its cell',
        expected: 'a comma or the end of the row after a closing quotation mark',
        remedy:
          'A quotation mark inside a quoted cell is written twice (""); if none was meant, close the cell that opens in this row.',
      });
}

function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
