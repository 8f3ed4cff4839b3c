import type { DataIssue } from '../domain/dataIssue.ts';
import { RecordReader } from './recordReader.ts';
import { TableShape, type RawRow, type TableHead } from './tableShape.ts';

interface TableReadingEnd {
  /** The rows after all that were read before. */
  readonly rows: readonly RawRow[];
  /** Undefined where there is no table to read: every row, read before or not, is then in doubt. */
  readonly head: TableHead | undefined;
  readonly issues: readonly DataIssue[];
}

/** Reads a table of strings from text that may come in pieces, cut anywhere; no row is kept. */
export class TableReader {
  readonly #records: RecordReader;
  readonly #shape: TableShape;

  constructor(file: string) {
    this.#records = new RecordReader(file);
    this.#shape = new TableShape(file);
  }

  /** Undefined until the headings have been read, and where they leave no table to read. */
  get head(): TableHead | undefined {
    return this.#shape.head;
  }

  /** The rows that are complete with this piece. */
  read(piece: string): readonly RawRow[] {
    return this.#shape.rowsOf(this.#records.read(piece));
  }

  /** The last row, and what is to be told of the whole table. */
  end(): TableReadingEnd {
    const { records, readable, issues } = this.#records.end();
    if (!readable) return { rows: [], head: undefined, issues };
    const rows = this.#shape.rowsOf(records);
    const shaped = this.#shape.end();
    return { rows, head: shaped.head, issues: [...issues, ...shaped.issues] };
  }
}
