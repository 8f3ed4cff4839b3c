import { faultAt, warningAt, type DataIssue } from '../domain/dataIssue.ts';
import { KeptIssues } from '../domain/keptIssues.ts';
import { columnLetters, columnName, headingIssues } from './headings.ts';
import { restoreText } from './inertText.ts';
import type { TextRecord } from './textRecord.ts';

/** One row of strings; `cells` stand in the order of the table's header. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface TableHead {
  readonly headerRow: number;
  /** Column names, each once. */
  readonly header: readonly string[];
}

interface TableEnd {
  /** Undefined where the headings leave no table to read: rows made before are then in doubt. */
  readonly head: TableHead | undefined;
  readonly issues: readonly DataIssue[];
}

/** Makes a table of records as they come; the first holds the headings. Only what is wrong is kept of them. */
export class TableShape {
  readonly #file: string;
  readonly #rowFaults: KeptIssues;
  /** For each column without a heading, the first row that holds data in it. */
  readonly #filledBlanks = new Map<number, number>();
  #headings: Headings | undefined;

  constructor(file: string) {
    this.#file = file;
    this.#rowFaults = new KeptIssues(file);
  }

  /** Undefined until the headings have come, and where they leave no table to read. */
  get head(): TableHead | undefined {
    return this.#headings?.head;
  }

  /** The rows that these records make: none of them where a record is no row, or the headings are at fault. */
  rowsOf(records: readonly TextRecord[]): readonly RawRow[] {
    const [first] = records;
    if (first === undefined) return [];
    if (this.#headings !== undefined) return this.#rowsUnder(this.#headings, records);
    this.#headings = headingsOf(this.#file, first);
    return this.#rowsUnder(this.#headings, records.slice(1));
  }

  /** What is to be told of the whole table, once every record has come. */
  end(): TableEnd {
    const headings = this.#headings;
    if (headings === undefined) return { head: undefined, issues: [] };
    const blanks = this.#blankHeadingIssues(headings);
    const issues = [...headings.issues, ...blanks];
    return issues.some(({ severity }) => severity === 'fault')
      ? { head: undefined, issues }
      : { head: headings.head, issues: [...issues, ...this.#rowFaults.all()] };
  }

  #rowsUnder(headings: Headings, records: readonly TextRecord[]): readonly RawRow[] {
    const rows: RawRow[] = [];
    for (const record of records) {
      this.#noteBlanks(headings, record);
      if (headings.head === undefined) continue;
      const fault = rowFault(this.#file, record, headings.names);
      if (fault === undefined) {
        rows.push({
          row: record.row,
          cells: headings.named.map((index) => restoreText(record.cells[index] ?? '')),
        });
      } else this.#rowFaults.add(fault);
    }
    return rows;
  }

  #noteBlanks({ blank }: Headings, { row, cells }: TextRecord): void {
    for (const index of blank) {
      const isFilled = (cells[index] ?? '').trim() !== '';
      if (isFilled && !this.#filledBlanks.has(index)) this.#filledBlanks.set(index, row);
    }
  }

  /** Columns without a heading: nothing to say but that they are left out when empty, a fault when they hold data. */
  #blankHeadingIssues({ row: headerRow, blank }: Headings): readonly DataIssue[] {
    const faults = blank.flatMap((index) => {
      const row = this.#filledBlanks.get(index);
      if (row === undefined) return [];
      return [
        faultAt(
          { file: this.#file, row: headerRow },
          {
            found: `no heading over column ${columnLetters(index)}, which holds data (first in row ${row})`,
            expected: 'a heading over every column that holds data',
            remedy: 'Name the column, or delete it.',
          },
        ),
      ];
    });
    if (blank.length === faults.length) return faults;
    return [
      ...faults,
      warningAt(
        { file: this.#file, row: headerRow },
        {
          found: 'commas after the last column, or an empty column without a heading',
          expected: 'one heading a column',
          remedy: 'Left out, since nothing stands there; nothing to do.',
        },
      ),
    ];
  }
}

interface Headings {
  readonly row: number;
  /** Of every column, blank where it has no heading. */
  readonly names: readonly string[];
  /** Indexes of the columns with a heading, and of those without. */
  readonly named: readonly number[];
  readonly blank: readonly number[];
  readonly head: TableHead | undefined;
  readonly issues: readonly DataIssue[];
}

function headingsOf(file: string, { row, cells }: TextRecord): Headings {
  const names = cells.map(columnName);
  const named = [...names.keys()].filter((index) => names[index] !== '');
  const issues = headingIssues(file, row, cells);
  const isFaulty = issues.some(({ severity }) => severity === 'fault');
  return {
    row,
    names,
    named,
    blank: [...names.keys()].filter((index) => names[index] === ''),
    head: isFaulty ? undefined : { headerRow: row, header: names.filter((name) => name !== '') },
    issues,
  };
}

function rowFault(
  file: string,
  record: TextRecord,
  names: readonly string[],
): DataIssue | undefined {
  const place = { file, row: record.row };
  const expected = `${names.length} cells, one for each heading`;
  if (isHeadingsAgain(record.cells, names)) {
    return faultAt(place, {
      found: 'the headings again',
      expected: 'data',
      remedy: 'Delete this row.',
    });
  }
  if (record.cells.length < names.length) {
    return faultAt(place, {
      found: `${record.cells.length} cells`,
      expected,
      remedy: 'Add the missing cells; an empty one still needs its comma.',
    });
  }
  if (record.cells.slice(names.length).some((cell) => cell.trim() !== '')) {
    return faultAt(place, {
      found: `${record.cells.length} cells`,
      expected,
      remedy: 'A comma inside a text needs quotation marks around the text: "Police, North".',
    });
  }
  return undefined;
}

function isHeadingsAgain(cells: readonly string[], names: readonly string[]): boolean {
  // Last cells first: they seldom look like names, while ids do.
  return (
    cells.length === names.length &&
    cells.findLastIndex((cell, index) => columnName(cell) !== names[index]) === -1
  );
}
