import type { Month } from '../domain/calendar.ts';
import type { EventDefinition } from '../domain/event.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Programme } from '../domain/programme.ts';
import type { RecordId, WomanRecord } from '../domain/records.ts';
import { stagesOf } from '../domain/stages.ts';

/**
 * Adds activity up by woman, event and stage as its rows go by. Its size depends on women, events and
 * stages only: no row is kept, so a million of them cost no more memory than one.
 */
export class ActivityTally {
  readonly women: readonly WomanRecord[];
  readonly eventIds: readonly EventId[];
  readonly stageCount: number;
  /** Events of woman w, event e and stage s at `(e × women + w) × stages + s`. */
  readonly counts: Float64Array;
  readonly #eventsSeen: Uint8Array;
  readonly #womanOf: ReadonlyMap<string, { readonly index: number; readonly start: Month }>;
  readonly #eventIndex: ReadonlyMap<string, number>;
  readonly #firstMonth: number;
  /** The stage that each month after a woman's start falls in, from `firstMonth` on. */
  readonly #stageOfMonth: Int16Array;

  constructor(
    programme: Pick<Programme, 'stageBoundaries'>,
    events: readonly Pick<EventDefinition, 'id'>[],
    women: readonly WomanRecord[],
  ) {
    const stages = stagesOf(programme);
    this.women = women;
    this.eventIds = events.map((event) => event.id);
    this.stageCount = stages.length;
    this.counts = new Float64Array(events.length * women.length * stages.length);
    this.#eventsSeen = new Uint8Array(events.length);
    this.#womanOf = new Map(
      women.map((woman, index) => [woman.recordId, { index, start: woman.programmeStart }]),
    );
    this.#eventIndex = new Map(events.map((event, index) => [event.id, index]));
    this.#firstMonth = Math.min(...programme.stageBoundaries);
    this.#stageOfMonth = new Int16Array(Math.max(...programme.stageBoundaries) - this.#firstMonth);
    stages.forEach(({ from, to }, stage) => {
      this.#stageOfMonth.fill(stage, from - this.#firstMonth, to - this.#firstMonth);
    });
  }

  /** Counts one row of activity by the month its period starts in; months outside all stages count nowhere. */
  add(recordId: RecordId, eventId: EventId, month: Month, count: number): void {
    const woman = this.#womanOf.get(recordId);
    const event = this.#eventIndex.get(eventId);
    if (woman === undefined || event === undefined) {
      throw new Error('Activity of a woman or an event that the checks did not pass.');
    }
    this.#eventsSeen[event] = 1;
    const stage = this.#stageOfMonth[month - woman.start - this.#firstMonth];
    if (stage === undefined) return;
    const place = (event * this.women.length + woman.index) * this.stageCount + stage;
    this.counts[place] = (this.counts[place] ?? 0) + count;
  }

  /** Whether any row named the event, in or outside the stages. */
  hasSeen(eventIndex: number): boolean {
    return this.#eventsSeen[eventIndex] === 1;
  }

  /** One woman's events in one stage. */
  count(eventIndex: number, womanIndex: number, stage: number): number {
    return (
      this.counts[(eventIndex * this.women.length + womanIndex) * this.stageCount + stage] ?? 0
    );
  }
}
