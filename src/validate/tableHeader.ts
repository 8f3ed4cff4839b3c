import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { columnLetters } from '../parse/headings.ts';
import type { TableHead } from '../parse/tableShape.ts';
import { quoted } from '../words/quoted.ts';
import {
  isNotesColumn,
  isPersonalColumn,
  notesColumnFault,
  personalColumnFault,
} from './identifierGuard.ts';
import { wordsOf } from './maskedIssues.ts';
import { nearestOf } from './nearMatch.ts';
import { NO_PEOPLE } from './personalValueReading.ts';
import { personalKindOf } from './personalValues.ts';
import { PACKAGE_TABLES } from './packageTables.ts';
import type { TableFacts } from './table.ts';

/** More unknown columns than this are told in one line. */
const UNKNOWN_TOLD_SINGLY = 20;

/** What is told of headings read with tolerance: those of known columns alone, since others are not read at all. */
export function toldHeadings(
  { columns }: TableFacts,
  issues: readonly DataIssue[],
): readonly DataIssue[] {
  return issues.filter(
    ({ severity, column }) => severity === 'fault' || column === null || columns.has(column),
  );
}

/** Whether the first row may be no headings at all: then it is data, and nothing of it is repeated. */
export function headingsInDoubt(table: TableFacts, { header }: TableHead): boolean {
  const isForeign = header.every((name) => !table.columns.has(name));
  return isForeign || header.some((name) => personalKindOf(wordsOf(name)) !== undefined);
}

/** Columns that are missing, unknown, or another table's. */
export function headerFaults(table: TableFacts, parsed: TableHead): readonly DataIssue[] {
  const { header, headerRow } = parsed;
  const unknown = header.filter((name) => !table.columns.has(name));
  const personal = personalHeadings(table.file, headerRow, header);
  if (personal.length > 0) return personal;
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
  if (unknown.length === header.length) return [noHeadings(table, headerRow)];
  return [
    ...unknownColumns(table, parsed, unknown, missing),
    ...missing
      .filter((name) => !unknown.some((each) => nearestColumn(each, missing) === name))
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
  const notes = unknown.filter((name) => isNotesColumn(name) && !isPersonalColumn(name));
  const others = unknown.filter((name) => !personal.includes(name) && !notes.includes(name));
  const faults = [
    ...personal.map((name) => personalColumnFault(file, headerRow, name)),
    ...notes.map((name) => notesColumnFault(file, headerRow, name)),
  ];
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
  const near = nearestColumn(name, missing) ?? nearestColumn(name, known);
  return faultAt(
    { file: table.file, row, column: name },
    {
      found: `an unknown column ${quoted(name)}`,
      expected: near === undefined ? `only ${known.join(', ')}` : `"${near}"`,
      remedy: near === undefined ? 'Delete the column.' : 'Rename the column, or delete it.',
    },
  );
}

/** A slip of the pen, or a name that leaves out the unit: "amount" for "amount_gbp". */
function nearestColumn(name: string, columns: readonly string[]): string | undefined {
  const near = nearestOf(name, columns);
  if (near !== undefined) return near;
  const longer = columns.filter((column) => column.startsWith(`${name}_`));
  return longer.length === 1 ? longer[0] : undefined;
}

/** A row of data, or of another program's names, where the headings should be: it is not repeated. */
export function noHeadings(table: TableFacts, row: number): DataIssue {
  return faultAt(
    { file: table.file, row },
    {
      found: 'none of the headings that this table has',
      expected: required(table).join(', '),
      remedy:
        'If this row holds data, add a row of headings above it; if it holds other headings, rename them as the template has them.',
    },
  );
}

/** Headings that are themselves what points to a person: the column is told by its place. */
export function personalHeadings(
  file: string,
  row: number,
  header: readonly string[],
): readonly DataIssue[] {
  return header.flatMap((name, index) => {
    const kind = personalKindOf(wordsOf(name));
    if (kind === undefined) return [];
    return [
      faultAt(
        { file, row },
        {
          found: `the heading of column ${columnLetters(index)}, which looks like ${kind.looksLike}`,
          expected: NO_PEOPLE,
          remedy:
            'If this row holds data, add a row of headings above it and delete the column; if not, delete the column.',
        },
      ),
    ];
  });
}

function missingColumn(table: TableFacts, row: number, name: string): DataIssue {
  return faultAt(
    { file: table.file, row, column: name },
    { found: 'no such column', expected: `a column "${name}"`, remedy: 'Add the column.' },
  );
}

/** The table whose headings these are. */
export function sameHeadings(table: TableFacts, header: readonly string[]): TableFacts | undefined {
  return PACKAGE_TABLES.find(
    (other) =>
      other.file !== table.file &&
      required(other).every((name) => header.includes(name)) &&
      header.every((name) => other.columns.has(name)),
  );
}

/** Columns that a table must have. */
export function required(table: TableFacts): readonly string[] {
  return [...table.columns].filter(([, facts]) => !facts.mayBeAbsent).map(([name]) => name);
}
