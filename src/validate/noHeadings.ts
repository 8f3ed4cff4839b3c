import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { columnLetters, columnName } from '../parse/headings.ts';
import type { TextRecord } from '../parse/textRecord.ts';
import { isPersonalColumn, personalColumnFault } from './identifierGuard.ts';
import { PersonalValueReading } from './personalValueReading.ts';
import type { TableFacts } from './table.ts';
import { noHeadings, personalHeadings, required, sameHeadings } from './tableHeader.ts';

/** How far down the headings are looked for. */
const ROWS_LOOKED_AT = 20;

/**
 * The faults of a table whose first row holds none of its headings: lines stand above them, or it has none.
 * What points to a person is told all the same, by the column's letters, since nothing names it. Empty for a
 * table with headings, its own or another's.
 */
export function noHeadingsFaults(
  table: TableFacts,
  records: readonly TextRecord[],
): readonly DataIssue[] {
  const [first] = records;
  if (first === undefined || knownHeadings(table, first) > 0) return [];
  const names = first.cells.map(columnName);
  if (sameHeadings(table, names) !== undefined) return [];
  const personal = personalHeadings(table.file, first.row, names);
  return [
    ...(personal.length > 0
      ? personal
      : [titleLinesFault(table, first, records) ?? noHeadings(table, first.row)]),
    ...names
      .filter((name) => name !== '' && isPersonalColumn(name))
      .map((name) => personalColumnFault(table.file, first.row, name)),
    ...personalValues(table, records.slice(personal.length > 0 ? 1 : 0)),
  ];
}

function titleLinesFault(
  table: TableFacts,
  first: TextRecord,
  records: readonly TextRecord[],
): DataIssue | undefined {
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

function personalValues(table: TableFacts, records: readonly TextRecord[]): readonly DataIssue[] {
  const widest = records.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const letters = Array.from({ length: widest }, (_, index) => columnLetters(index));
  const reading = new PersonalValueReading(table.file, letters, table);
  for (const record of records) reading.look(record);
  return reading.faults();
}

function knownHeadings({ columns }: TableFacts, { cells }: TextRecord): number {
  return cells.filter((cell) => columns.has(columnName(cell))).length;
}
