import type { ActivityTally } from '../../cohort/activityTally.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { GivenFile, TextPiece } from '../../domain/givenFile.ts';
import { LoadFailure } from '../../domain/loadFailure.ts';
import { TableReader } from '../../parse/tableReader.ts';
import type { RawRow, TableHead } from '../../parse/tableShape.ts';
import { unreadableWords } from '../../words/unreadable.ts';
import { PersonalValueReading } from '../personalValueReading.ts';
import type { ReadingWatch } from '../readingWatch.ts';
import { openEndIssues } from '../cutOff.ts';
import { headerFaults, toldHeadings } from '../tableHeader.ts';
import { ActivityReading, type ActivityContext } from './activityReading.ts';
import { activityTable } from './activityTable.ts';

/**
 * Counts the rows of a file of activity into `tally`, piece by piece, and says what is wrong with them.
 * With a fault the tally is worth nothing.
 * @throws the signal's reason where it is stopped.
 */
export async function readActivity(
  file: GivenFile,
  tally: ActivityTally,
  context: ActivityContext,
  watch: ReadingWatch,
): Promise<readonly DataIssue[]> {
  const reading = new ActivityFileReading(tally, context);
  const bytes = 'text' in file ? file.text.length : file.bytes;
  try {
    for await (const { text, bytesRead } of piecesOf(file)) {
      reading.read(text);
      await watch.onProgress({ bytesRead, bytes });
      watch.signal.throwIfAborted();
    }
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return [faultAt({ file: activityTable.file }, unreadableWords(error))];
  }
  return reading.end();
}

function piecesOf(file: GivenFile): AsyncIterable<TextPiece> | readonly TextPiece[] {
  return 'text' in file ? [{ text: file.text, bytesRead: file.text.length }] : file.pieces();
}

/** Rows and their checks, once the headings say what they are. */
interface Rows {
  readonly headings: readonly DataIssue[];
  readonly people: PersonalValueReading;
  readonly activity: ActivityReading;
}

class ActivityFileReading {
  readonly #table = new TableReader(activityTable.file);
  readonly #tally: ActivityTally;
  readonly #context: ActivityContext;
  #rows: Rows | undefined;
  #lastCharacter = '';
  #lastRow = 0;

  constructor(tally: ActivityTally, context: ActivityContext) {
    this.#tally = tally;
    this.#context = context;
  }

  read(piece: string): void {
    this.#lastCharacter = piece.at(-1) ?? this.#lastCharacter;
    this.#take(this.#table.read(piece));
  }

  end(): readonly DataIssue[] {
    const { rows, head, issues } = this.#table.end();
    this.#take(rows);
    const told = toldHeadings(activityTable, issues);
    if (head === undefined || this.#rows === undefined) return told;
    const { headings, people, activity } = this.#rows;
    const blocking = [...headings, ...people.faults()];
    if (blocking.length > 0) return [...told, ...blocking];
    return [...told, ...activity.issues(), ...this.#openEnd(head)];
  }

  #openEnd({ header }: TableHead): readonly DataIssue[] {
    const isClosed = this.#lastRow === 0 || /[\r\n]/.test(this.#lastCharacter);
    return isClosed ? [] : openEndIssues(activityTable, header, this.#lastRow);
  }

  #take(rows: readonly RawRow[]): void {
    const { head } = this.#table;
    this.#lastRow = rows.at(-1)?.row ?? this.#lastRow;
    if (head === undefined) return;
    this.#rows ??= this.#under(head);
    const { headings, people, activity } = this.#rows;
    if (headings.length === 0) activity.read(rows);
    else for (const row of rows) people.look(row);
  }

  #under(head: TableHead): Rows {
    const people = new PersonalValueReading(activityTable.file, head.header, activityTable);
    return {
      headings: headerFaults(activityTable, head),
      people,
      activity: new ActivityReading(this.#tally, head.header, this.#context, people),
    };
  }
}
