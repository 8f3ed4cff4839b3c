import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { columnName } from '../parse/headings.ts';
import type { TableHead } from '../parse/tableShape.ts';
import type { TextRecord } from '../parse/textRecord.ts';
import { quoted } from '../words/quoted.ts';
import { isPersonalColumn, personalColumnFault } from './identifierGuard.ts';
import { nearestOf } from './nearMatch.ts';
import { PACKAGE_TABLES } from './packageTables.ts';
import type { TableFacts } from './table.ts';

/** How far down the headings are looked for. */
const ROWS_LOOKED_AT = 20;
/** More unknown columns than this are told in one line. */
const UNKNOWN_TOLD_SINGLY = 20;

/** The fault of lines that stand above the headings; undefined where the first record may be the headings. */
export function titleLinesFault(
  table: TableFacts,
  records: readonly TextRecord[],
): DataIssue | undefined {
  const first = records[0];
  if (first === undefined || knownHeadings(table, first) > 0) return undefined;
  const headings = records
    .slice(1, ROWS_LOOKED_AT)
    .find((record) => knownHeadings(table, record) * 2 > required(table).length);
  if (headings === undefined) return undefined;
  return faultAt(
    { file: table.file, row: first.row },
    {
      found: `lines above the headings, which stand in row ${headings.row}`,
      expected: 'the headings in row 1',
      remedy: headings.row === 2 ? 'Delete row 1.' : `Delete rows 1 to ${headings.row - 1}.`,
    },
  );
}

/** Columns that are missing, unknown, or another table's. */
export function headerFaults(table: TableFacts, parsed: TableHead): readonly DataIssue[] {
  const { header, headerRow } = parsed;
  const unknown = header.filter((name) => !table.columns.has(name));
  const missing = required(table).filter((name) => !header.includes(name));
  const other = unknown.length > 0 && missing.length > 0 ? sameHeadings(table, header) : undefined;
  if (other !== undefined) {
    return [
      faultAt(
        { file: table.file, row: headerRow },
        {
          found: `the headings of ${other.file}`,
          expected: required(table).join(', '),
          remedy: `Give each table its own file: this one may be ${other.file}.`,
        },
      ),
    ];
  }
  return [
    ...unknownColumns(table, parsed, unknown, missing),
    ...missing
      .filter((name) => !unknown.some((each) => nearestOf(each, missing) === name))
      .map((name) => missingColumn(table, headerRow, name)),
  ];
}

function unknownColumns(
  table: TableFacts,
  { headerRow }: TableHead,
  unknown: readonly string[],
  missing: readonly string[],
): readonly DataIssue[] {
  const { file } = table;
  const personal = unknown.filter(isPersonalColumn);
  const others = unknown.filter((name) => !isPersonalColumn(name));
  const faults = personal.map((name) => personalColumnFault(file, headerRow, name));
  if (others.length > UNKNOWN_TOLD_SINGLY) {
    return [
      ...faults,
      faultAt(
        { file, row: headerRow },
        {
          found: `${others.length} unknown columns`,
          expected: `only ${[...table.columns.keys()].join(', ')}`,
          remedy: 'Delete the others.',
        },
      ),
    ];
  }
  return [...faults, ...others.map((name) => unknownColumn(table, headerRow, name, missing))];
}

/** An unknown column is most likely one that is missing, or else another of the table's written twice. */
function unknownColumn(
  table: TableFacts,
  row: number,
  name: string,
  missing: readonly string[],
): DataIssue {
  const known = [...table.columns.keys()];
  const near = nearestOf(name, missing) ?? nearestOf(name, known);
  return faultAt(
    { file: table.file, row, column: name },
    {
      found: `an unknown column ${quoted(name)}`,
      expected: near === undefined ? `only ${known.join(', ')}` : `"${near}"`,
      remedy: near === undefined ? 'Delete the column.' : 'Rename the column, or delete it.',
    },
  );
}

function missingColumn(table: TableFacts, row: number, name: string): DataIssue {
  return faultAt(
    { file: table.file, row, column: name },
    { found: 'no such column', expected: `a column "${name}"`, remedy: 'Add the column.' },
  );
}

function sameHeadings(table: TableFacts, header: readonly string[]): TableFacts | undefined {
  return PACKAGE_TABLES.find(
    (other) =>
      other.file !== table.file &&
      required(other).every((name) => header.includes(name)) &&
      header.every((name) => other.columns.has(name)),
  );
}

function required(table: TableFacts): readonly string[] {
  return [...table.columns].filter(([, facts]) => !facts.mayBeAbsent).map(([name]) => name);
}

function knownHeadings(table: TableFacts, record: TextRecord): number {
  return record.cells.filter((cell) => table.columns.has(columnName(cell))).length;
}
