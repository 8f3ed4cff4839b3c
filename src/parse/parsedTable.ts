import { faultAt, warningAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { columnLetters, columnName, headingIssues } from './headings.ts';
import { restoreText } from './inertText.ts';
import { readRecords, type TextRecord } from './records.ts';

/** One row of strings; `cells` stand in the order of the table's header. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface ParsedTable {
  readonly headerRow: number;
  /** Column names, each once. */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

export interface TableParsing {
  /** Undefined where the headings or the quotation marks leave no table to read. */
  readonly table: ParsedTable | undefined;
  readonly issues: readonly DataIssue[];
}

/** Reads a file's text into a table of strings. Rows of the wrong length are faults and are left out. */
export function parseTable(file: PackageFile): TableParsing {
  const { records, issues } = readRecords(file);
  const shaped = shapeTable(file.path, records);
  return { table: shaped.table, issues: [...issues, ...shaped.issues] };
}

/** Makes a table of records, the first of which holds the headings. */
export function shapeTable(file: string, records: readonly TextRecord[]): TableParsing {
  const [headings, ...body] = records;
  if (headings === undefined) return { table: undefined, issues: [] };
  const issues: DataIssue[] = [...headingIssues(file, headings.row, headings.cells)];
  const named = headings.cells.flatMap((heading, index) =>
    columnName(heading) === '' ? [] : [{ index, name: columnName(heading) }],
  );
  issues.push(...blankHeadingIssues(file, headings, body));
  if (issues.some(({ severity }) => severity === 'fault')) return { table: undefined, issues };
  const rows = body.flatMap((record) => {
    const fault = rowFault(file, record, headings.cells);
    if (fault === undefined) {
      return [{ row: record.row, cells: named.map(({ index }) => cellAt(record, index)) }];
    }
    issues.push(fault);
    return [];
  });
  return {
    table: { headerRow: headings.row, header: named.map(({ name }) => name), rows },
    issues,
  };
}

function cellAt(record: TextRecord, index: number): string {
  return restoreText(record.cells[index] ?? '');
}

/** Columns without a heading: nothing to say but that they are left out when empty, a fault when they hold data. */
function blankHeadingIssues(
  file: string,
  headings: TextRecord,
  body: readonly TextRecord[],
): readonly DataIssue[] {
  const blank = headings.cells.flatMap((heading, index) =>
    columnName(heading) === '' ? [index] : [],
  );
  const filled = blank.flatMap((index) => {
    const first = body.find(({ cells }) => (cells[index] ?? '').trim() !== '');
    return first === undefined ? [] : [{ index, row: first.row }];
  });
  const faults = filled.map(({ index, row }) =>
    faultAt(
      { file, row: headings.row },
      {
        found: `no heading over column ${columnLetters(index)}, which holds data (first in row ${row})`,
        expected: 'a heading over every column that holds data',
        remedy: 'Name the column, or delete it.',
      },
    ),
  );
  if (blank.length === filled.length) return faults;
  return [
    ...faults,
    warningAt(
      { file, row: headings.row },
      {
        found: 'commas after the last column, or an empty column without a heading',
        expected: 'one heading a column',
        remedy: 'Left out, since nothing stands there; nothing to do.',
      },
    ),
  ];
}

function rowFault(
  file: string,
  record: TextRecord,
  headings: readonly string[],
): DataIssue | undefined {
  const place = { file, row: record.row };
  const expected = `${headings.length} cells, one for each heading`;
  if (isHeadingsAgain(record.cells, headings)) {
    return faultAt(place, {
      found: 'the headings again',
      expected: 'data',
      remedy: 'Delete this row.',
    });
  }
  if (record.cells.length < headings.length) {
    return faultAt(place, {
      found: `${record.cells.length} cells`,
      expected,
      remedy: 'Add the missing cells; an empty one still needs its comma.',
    });
  }
  if (record.cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
    return faultAt(place, {
      found: `${record.cells.length} cells`,
      expected,
      remedy: 'A comma inside a text needs quotation marks around the text: "Police, North".',
    });
  }
  return undefined;
}

function isHeadingsAgain(cells: readonly string[], headings: readonly string[]): boolean {
  return (
    cells.length === headings.length &&
    cells.every((cell, index) => columnName(cell) === columnName(headings[index] ?? ''))
  );
}
