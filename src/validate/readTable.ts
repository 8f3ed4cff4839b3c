import { faultAt, warningAt, type DataIssue } from '../domain/dataIssue.ts';
import { compareIds } from '../domain/identifiers.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { shapeTable, type ParsedTable } from '../parse/parsedTable.ts';
import { readRecords } from '../parse/records.ts';
import type { RawRow } from '../parse/tableShape.ts';
import { cutOffIssues } from './cutOff.ts';
import { personalValueFaults } from './identifierGuard.ts';
import { lostLettersInTable } from './lostLetters.ts';
import { noHeadingsFaults } from './noHeadings.ts';
import type { Table, TableFacts } from './table.ts';
import { secondHeadings, secondHeadingsFault } from './secondHeadings.ts';
import { headerFaults, headingsInDoubt, toldHeadings } from './tableHeader.ts';
import { totalsRowFault, totalsRows } from './totalsRow.ts';

/** A record, and the row it stands in. */
export interface Located<Row> {
  readonly row: number;
  readonly record: Row;
}

/** The cells of a row by column name, and the row they stand in. */
export interface NamedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** A table as far as it could be read. */
export interface TableReading<Row> {
  readonly file: string;
  /** Sorted by key. Rows with a fault are not among them. */
  readonly rows: readonly Located<Row>[];
  /** Every row's cells, faulty or not; none where the columns themselves are in doubt. */
  readonly cells: readonly NamedRow[];
  /** Whether `rows` is all that the file holds: only then does what it lacks mean anything. */
  readonly complete: boolean;
  readonly issues: readonly DataIssue[];
}

/** Reads a table of a package from its file, if there is one. */
export function readTable<Row>(
  table: Table<Row>,
  file: PackageFile | undefined,
): TableReading<Row> {
  if (file === undefined) {
    return { ...reading(table, [], [], []), complete: table.mayBeAbsent };
  }
  const { records, issues } = readRecords({ ...file, path: table.file });
  const headless = noHeadingsFaults(table, records);
  if (headless.length > 0) return reading(table, [], [], [...issues, ...headless]);
  const shaped = shapeTable(table.file, records);
  const soFar = [...issues, ...toldHeadings(table, shaped.issues)];
  if (shaped.table === undefined) return reading(table, [], [], soFar);
  const blocking = [
    ...headerFaults(table, shaped.table),
    ...personalValueFaults(table.file, shaped.table, table),
  ];
  const tooMany = tooManyRows(table, shaped.table);
  if (tooMany !== undefined) return reading(table, [], [], [...soFar, ...blocking, tooMany]);
  if (blocking.length === 0) {
    return readRows(table, shaped.table, [
      ...soFar,
      ...lostLettersInTable(table.file, shaped.table),
      ...cutOffIssues(table, shaped.table, file.text),
    ]);
  }
  const told = headingsInDoubt(table, shaped.table) ? issues : soFar;
  return reading(table, [], [], [...told, ...blocking]);
}

function readRows<Row>(
  table: Table<Row>,
  parsed: ParsedTable,
  soFar: readonly DataIssue[],
): TableReading<Row> {
  const issues = [...soFar];
  const totals = new Set(totalsRows(parsed));
  for (const row of totals) issues.push(totalsRowFault(table.file, row));
  const cells = parsed.rows
    .filter((row) => !totals.has(row))
    .map((row) => ({ row: row.row, cells: named(parsed.header, row) }));
  const rows: Located<Row>[] = [];
  for (const { row, cells: texts } of cells) {
    const read = table.readRow(texts);
    if (read.ok) rows.push({ row, record: read.record });
    else if (row === cells[0]?.row && secondHeadings(table, texts, read.problems)) {
      issues.push(secondHeadingsFault(table.file, row));
    } else issues.push(...read.problems.map((problem) => cellFault(table.file, row, problem)));
  }
  if (parsed.rows.length === 0 && soFar.length === 0) issues.push(noRows(table.file));
  return reading(table, rows, cells, issues);
}

function cellFault(
  file: string,
  row: number,
  problem: {
    readonly column: string;
    readonly found: string;
    readonly expected: string;
    readonly remedy: string;
  },
): DataIssue {
  const { column, ...words } = problem;
  return faultAt({ file, row, column }, words);
}

function tooManyRows({ file, mostRows }: TableFacts, { rows }: ParsedTable): DataIssue | undefined {
  if (mostRows === null || rows.length <= mostRows) return undefined;
  return faultAt(
    { file },
    {
      found: `${rows.length} rows`,
      expected: `at most ${mostRows}`,
      remedy: 'Keep those that this programme uses.',
    },
  );
}

function noRows(file: string): DataIssue {
  return warningAt(
    { file },
    { found: 'headings and no rows', remedy: 'Accepted: the package has none of these.' },
  );
}

function named(header: readonly string[], row: RawRow): ReadonlyMap<string, string> {
  return new Map(header.map((name, index) => [name, row.cells[index] ?? '']));
}

function reading<Row>(
  table: Table<Row>,
  rows: readonly Located<Row>[],
  cells: readonly NamedRow[],
  issues: readonly DataIssue[],
): TableReading<Row> {
  return {
    file: table.file,
    rows: rows.toSorted((left, right) =>
      compareKeys(table.order(left.record), table.order(right.record)),
    ),
    cells,
    complete: issues.every(({ severity }) => severity === 'warning'),
    issues,
  };
}

function compareKeys(
  left: readonly (string | number)[],
  right: readonly (string | number)[],
): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? part;
    const order =
      typeof part === 'number' && typeof other === 'number'
        ? part - other
        : compareIds(`${part}`, `${other}`);
    if (order !== 0) return order;
  }
  return 0;
}
