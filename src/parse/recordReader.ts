import { faultAt, warningAt, type DataIssue, type IssueWords } from '../domain/dataIssue.ts';
import { CHARACTERS_LOOKED_AT, detectDelimiter } from './delimiter.ts';
import { CHARACTERS_THAT_TELL, whatElseItIs } from './notATable.ts';
import { RecordBody } from './recordBody.ts';
import type { TextRecord } from './textRecord.ts';

interface RecordsEnd {
  /** The records after all that were read before. */
  readonly records: readonly TextRecord[];
  /** False where the text is no table, or too long a one, or a quote is faulty: every record, read before or not, is then in doubt. */
  readonly readable: boolean;
  readonly issues: readonly DataIssue[];
}

/** One, or more where a file has been through several programs. */
const BYTE_ORDER_MARKS = /^\uFEFF+/;

/** More rows than this, under the headings, are no programme's. */
export const MOST_ROWS = 3_000_000;
const LAST_ROW = MOST_ROWS + 1;
const TOO_MANY_ROWS: IssueWords = {
  found: `more than ${MOST_ROWS / 1_000_000} million rows`,
  expected: `at most ${MOST_ROWS / 1_000_000} million rows`,
  remedy: 'Leave out rows that are not needed, or split the package by area.',
};

/**
 * Reads delimited text, which may come in pieces, into records of plain strings: nothing is converted or dropped
 * but blank rows, which count. The records and what is told of them are the same wherever the text is cut.
 */
export class RecordReader {
  readonly #file: string;
  readonly #issues: DataIssue[] = [];
  /** The start of the text, until enough of it is there to tell what it is. */
  #head = '';
  #body: RecordBody | 'refused' | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** The records that are complete with this piece. */
  read(piece: string): readonly TextRecord[] {
    if (this.#body === 'refused') return [];
    if (this.#body !== undefined) return this.#within(this.#body.read(piece));
    this.#head += piece;
    const isEnough =
      this.#head.length > CHARACTERS_LOOKED_AT &&
      this.#head.trimStart().length > CHARACTERS_THAT_TELL;
    return isEnough ? this.#start() : [];
  }

  /** The last record, and what is to be told of the whole text. */
  end(): RecordsEnd {
    const started = this.#body === undefined ? this.#start() : [];
    const last = this.#body instanceof RecordBody ? this.#within(this.#body.end()) : [];
    if (!(this.#body instanceof RecordBody)) {
      return { records: [], readable: false, issues: this.#issues };
    }
    const faults = this.#body.faults();
    const readable = faults.length === 0;
    return {
      records: readable ? [...started, ...last] : [],
      readable,
      issues: [...faults, ...this.#issues],
    };
  }

  #start(): readonly TextRecord[] {
    const text = this.#head.replace(BYTE_ORDER_MARKS, '');
    this.#head = '';
    const otherKind = whatElseItIs(text);
    if (otherKind !== undefined) return this.#refuse(otherKind);
    const { delimiter, told } = detectDelimiter(text);
    if (told !== undefined) this.#issues.push(warningAt({ file: this.#file }, told));
    this.#body = new RecordBody(this.#file, delimiter);
    return this.#within(this.#body.read(text));
  }

  #within(records: readonly TextRecord[]): readonly TextRecord[] {
    const isTooLong = (records.at(-1)?.row ?? 0) > LAST_ROW;
    return isTooLong ? this.#refuse(TOO_MANY_ROWS) : records;
  }

  #refuse(words: IssueWords): readonly TextRecord[] {
    this.#issues.push(faultAt({ file: this.#file }, words));
    this.#body = 'refused';
    return [];
  }
}
