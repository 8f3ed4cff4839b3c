import type { ActivityTally } from '../../cohort/activityTally.ts';
import { coveredMonths, type CoveredMonths } from '../../cohort/coverage.ts';
import { formatMonth, parseMonth, type Month } from '../../domain/calendar.ts';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { EventDefinition } from '../../domain/event.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { KeptIssues } from '../../domain/keptIssues.ts';
import type { CoverageRecord, WomanRecord } from '../../domain/records.ts';
import type { RawRow } from '../../parse/tableShape.ts';
import { readNumber } from '../columns/numbers.ts';
import type { PersonalValueReading } from '../personalValueReading.ts';
import type { CellProblem } from '../table.ts';
import { activityTable } from './activityTable.ts';

/** What activity is checked against. */
export interface ActivityContext {
  readonly events: readonly EventDefinition[];
  /** Modelled events, which have no activity. */
  readonly modelled: ReadonlySet<EventId>;
  readonly women: readonly WomanRecord[];
  /** Null: an event with any activity was looked for throughout. */
  readonly coverage: readonly CoverageRecord[] | null;
}

/** Digits too few to point to a person. */
const PLAIN_COUNT = /^\d{1,4}$/;

/** Reads activity row by row into a tally. A row costs no memory: only what is wrong is kept. */
export class ActivityReading {
  readonly #issues = new KeptIssues(activityTable.file);
  readonly #tally: ActivityTally;
  readonly #context: ActivityContext;
  readonly #people: PersonalValueReading;
  readonly #header: readonly string[];
  readonly #place: Readonly<Record<'record' | 'event' | 'month' | 'count', number>>;
  readonly #women: ReadonlyMap<string, { readonly index: number; readonly woman: WomanRecord }>;
  readonly #events: ReadonlyMap<string, { readonly index: number; readonly id: EventId }>;
  readonly #months = new Map<string, Month>();
  readonly #covered = new Map<string, readonly CoveredMonths[]>();
  readonly #firstMonth: number;
  readonly #monthCount: number;
  /** One bit for each woman, event and month: whether a row has had it. */
  readonly #had: Uint8Array;

  constructor(
    tally: ActivityTally,
    header: readonly string[],
    context: ActivityContext,
    people: PersonalValueReading,
  ) {
    this.#tally = tally;
    this.#context = context;
    this.#people = people;
    this.#header = header;
    this.#place = {
      record: header.indexOf('record_id'),
      event: header.indexOf('event_id'),
      month: header.indexOf('month'),
      count: header.indexOf('count'),
    };
    const { women, events } = context;
    this.#women = new Map(women.map((woman, index) => [woman.recordId, { index, woman }]));
    this.#events = new Map(events.map(({ id }, index) => [id, { index, id }]));
    this.#firstMonth = women.reduce((first, each) => Math.min(first, each.observedFrom), Infinity);
    const lastMonth = women.reduce((last, each) => Math.max(last, each.observedTo), -Infinity);
    this.#monthCount = women.length === 0 ? 0 : lastMonth - this.#firstMonth;
    this.#had = new Uint8Array(Math.ceil((women.length * events.length * this.#monthCount) / 8));
  }

  /** Reads some rows; a file may come in as many parts as it likes. */
  read(rows: readonly RawRow[]): void {
    for (const row of rows) this.#readRow(row);
  }

  /** What is wrong with the rows read so far. */
  issues(): readonly DataIssue[] {
    return this.#issues.all();
  }

  #readRow(row: RawRow): void {
    const { cells } = row;
    const woman = this.#women.get(cells[this.#place.record] ?? '');
    const event = this.#events.get(cells[this.#place.event] ?? '');
    const month = this.#monthOf(cells[this.#place.month] ?? '');
    const countText = cells[this.#place.count] ?? '';
    const isPlain = PLAIN_COUNT.test(countText);
    const count = isPlain ? Number(countText) : readNumber(countText);
    const isCount = count !== undefined && Number.isInteger(count) && count >= 0;
    if (woman === undefined || event === undefined || month === undefined || !isCount) {
      this.#people.look(row);
      this.#refuse(row, this.#cellProblems(row));
      return;
    }
    // The ids stand in files that have been looked through, and no month points to anyone.
    if (!isPlain) this.#people.look(row);
    const problem = this.#problem(woman, event, month);
    if (problem === undefined) this.#tally.add(woman.woman.recordId, event.id, month, count);
    else this.#refuse(row, [problem]);
  }

  #monthOf(text: string): Month | undefined {
    const known = this.#months.get(text);
    if (known !== undefined) return known;
    const month = parseMonth(text.trim());
    if (month !== undefined) this.#months.set(text, month);
    return month;
  }

  /** What is wrong with cells that can be read. A pseudonym is not repeated. */
  #problem(
    { index, woman }: { readonly index: number; readonly woman: WomanRecord },
    event: { readonly index: number; readonly id: EventId },
    month: Month,
  ): CellProblem | undefined {
    if (this.#context.modelled.has(event.id)) {
      return {
        column: 'event_id',
        found: `activity of "${event.id}", which counterfactuals.csv states a rate for`,
        expected: 'an event that is counted',
        remedy: 'Take its activity out, or its rows in counterfactuals.csv.',
      };
    }
    if (month < woman.observedFrom || month >= woman.observedTo) {
      return {
        column: 'month',
        found: `${formatMonth(month)}, outside the months in which she was observed`,
        expected: `a month from ${formatMonth(woman.observedFrom)} up to, not including, ${formatMonth(woman.observedTo)}`,
        remedy: 'Correct the month, or her observation in women.csv.',
      };
    }
    if (!this.#isCovered(woman, event.id, month)) {
      return {
        column: 'month',
        found: `${formatMonth(month)}, in which "${event.id}" was not looked for`,
        expected: 'a month that coverage.csv lists for the event and the cohort',
        remedy: 'Correct the month, or add it to coverage.csv.',
      };
    }
    const bit =
      (index * this.#context.events.length + event.index) * this.#monthCount +
      (month - this.#firstMonth);
    const byte = bit >>> 3;
    const mask = 1 << (bit & 7);
    const had = this.#had[byte] ?? 0;
    this.#had[byte] = had | mask;
    return (had & mask) === 0
      ? undefined
      : {
          column: activityTable.key.join(', '),
          found: 'the same woman, event and month again',
          expected: 'each key once',
          remedy: 'Keep one of the two rows.',
        };
  }

  #isCovered({ cohortId }: WomanRecord, eventId: EventId, month: Month): boolean {
    const { coverage } = this.#context;
    if (coverage === null) return true;
    const key = `${eventId} ${cohortId}`;
    const covered = this.#covered.get(key) ?? coveredMonths(coverage, eventId, cohortId);
    this.#covered.set(key, covered);
    return covered.some(({ from, to }) => from <= month && month < to);
  }

  #cellProblems({ cells }: RawRow): readonly CellProblem[] {
    const named = new Map(this.#header.map((name, index) => [name, cells[index] ?? '']));
    const read = activityTable.readRow(named);
    if (!read.ok) return read.problems;
    const unknown = (column: string, file: string): CellProblem => ({
      column,
      found: 'an id that is not known',
      expected: `an id that stands in ${file}`,
      remedy: `Add it to ${file}, or correct it here.`,
    });
    return [
      ...(this.#women.has(read.record.recordId) ? [] : [unknown('record_id', 'women.csv')]),
      ...(this.#events.has(read.record.eventId) ? [] : [unknown('event_id', 'events.csv')]),
    ];
  }

  #refuse({ row }: RawRow, problems: readonly CellProblem[]): void {
    for (const { column, ...words } of problems) {
      this.#issues.add(faultAt({ file: activityTable.file, row, column }, words));
    }
  }
}
