import Papa from 'papaparse';
import { faultAt, type DataIssue, type IssuePlace } from '../domain/dataIssue.ts';
import { KeptIssues } from '../domain/keptIssues.ts';
import type { Delimiter } from './delimiter.ts';
import { LineEnds } from './lineEnds.ts';
import type { TextRecord } from './textRecord.ts';

/** The part of the CSV reader that takes text in pieces. */
interface PieceParser {
  readonly parse: (
    text: string,
    baseIndex: number,
    ignoreLastRow: boolean,
  ) => Papa.ParseResult<string[]>;
}

/** Reads the records of a text that is known to be a table, as its pieces come. */
export class RecordBody {
  readonly #file: string;
  readonly #faults: KeptIssues;
  readonly #parser: PieceParser;
  readonly #lineEnds: LineEnds;
  /** Text after the last complete record. */
  #rest = '';
  /** A record that does not end is looked through again only when it has doubled. */
  #lengthWorthReading = 0;
  #rows = 0;

  constructor(file: string, delimiter: Delimiter) {
    this.#file = file;
    this.#faults = new KeptIssues(file);
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.#lineEnds = new LineEnds(delimiter);
  }

  /** The records that are complete with this piece. */
  read(piece: string): readonly TextRecord[] {
    this.#rest += this.#lineEnds.unify(piece);
    if (this.#rest.length < this.#lengthWorthReading) return [];
    const parsed = this.#parser.parse(this.#rest, 0, true);
    this.#rest = this.#rest.slice(parsed.meta.cursor);
    this.#lengthWorthReading = 2 * this.#rest.length;
    return this.#recordsOf(parsed);
  }

  /** The last record, which no line end needs to close. */
  end(): readonly TextRecord[] {
    const parsed = this.#parser.parse(this.#rest, 0, false);
    this.#rest = '';
    return this.#recordsOf(parsed);
  }

  /** Quotation marks that are not where they belong: every record is then in doubt. */
  faults(): readonly DataIssue[] {
    return this.#faults.all();
  }

  #recordsOf({ data, errors }: Papa.ParseResult<string[]>): readonly TextRecord[] {
    const before = this.#rows;
    this.#rows += data.length;
    // A fault in a record that is not complete yet is met again once it is.
    for (const error of errors) {
      const { row } = error;
      if (row === undefined || row >= data.length) continue;
      this.#faults.add(quoteFault({ file: this.#file, row: before + row + 1 }, error));
    }
    return data.flatMap((cells, index) =>
      isBlankRow(cells) ? [] : [{ row: before + index + 1, cells }],
    );
  }
}

function quoteFault(place: IssuePlace, error: Papa.ParseError): DataIssue {
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
