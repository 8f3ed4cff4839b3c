import {
  GATHERINGS,
  stagesIn,
  stagesOf,
  type Gathering,
  type MonthSpan,
} from '../../../src/domain/stages.ts';
import type { Counts, Secret } from '../secret.ts';

/** Months that a row may cover, and the stages `[first, last)` in them. */
export interface Span extends MonthSpan {
  readonly first: number;
  readonly last: number;
}

/** What decides how a count is published, and the squares of women's own counts. */
export interface SpanCell {
  events: number;
  women: number;
  largest: number;
  squares: number;
}

/** Every span that a row may cover: the stages, then what they are gathered into. */
export function spansOf(programme: Secret['programme']): readonly Span[] {
  const stages = stagesOf(programme).map((stage, first) => ({ ...stage, first, last: first + 1 }));
  const gathered = GATHERINGS.flatMap((gathering) => gatheredSpan(gathering, stages, programme));
  return [...stages, ...gathered];
}

function gatheredSpan(
  gathering: Gathering,
  stages: readonly Span[],
  programme: Secret['programme'],
): readonly Span[] {
  const parts = stagesIn(gathering, stages, programme);
  const [start] = parts;
  const end = parts.at(-1);
  if (start === undefined || end === undefined) return [];
  return [{ from: start.from, to: end.to, first: start.first, last: end.last }];
}

/**
 * A secret that is changed event by event, with all its cells kept up: quick enough for millions of secrets.
 * A place is one woman's one stage: `woman × stages + stage`.
 */
export class SpanTally {
  readonly spans: readonly Span[];
  readonly stages: number;
  readonly #counts: Int32Array;
  readonly #cohortOf: readonly number[];
  readonly #womenOf: readonly (readonly number[])[];
  readonly #cells: readonly (readonly SpanCell[])[];
  readonly #spansWith: readonly (readonly number[])[];

  constructor({ programme, cohorts, cohortOf, counts }: Secret) {
    this.spans = spansOf(programme);
    this.stages = stagesOf(programme).length;
    this.#counts = Int32Array.from(counts.flat());
    this.#cohortOf = cohortOf;
    this.#womenOf = cohorts.map((_, cohort) =>
      cohortOf.flatMap((each, woman) => (each === cohort ? [woman] : [])),
    );
    this.#spansWith = Array.from({ length: this.stages }, (_, stage) =>
      this.spans.flatMap(({ first, last }, span) => (stage >= first && stage < last ? [span] : [])),
    );
    this.#cells = cohorts.map((_, cohort) =>
      this.spans.map((_, span) => this.#counted(cohort, span)),
    );
  }

  /** Events in a place. */
  at(place: number): number {
    return this.#counts[place] ?? 0;
  }

  womanAt(place: number): number {
    return Math.floor(place / this.stages);
  }

  change(place: number, by: number): void {
    const woman = this.womanAt(place);
    const cells = this.#cells[this.#cohortOf[woman] ?? -1];
    const spans = this.#spansWith[place - woman * this.stages];
    if (cells === undefined || spans === undefined) throw new Error(`No place ${place}.`);
    this.#counts[place] = this.at(place) + by;
    for (const span of spans) {
      const cell = cells[span];
      if (cell === undefined) continue;
      const now = this.#own(woman, span);
      const before = now - by;
      cell.events += by;
      cell.squares += now * now - before * before;
      if (before === 0) cell.women += 1;
      if (now === 0) cell.women -= 1;
      if (now > cell.largest) cell.largest = now;
      else if (before === cell.largest) {
        cell.largest = this.#largest(this.#cohortOf[woman] ?? -1, span);
      }
    }
  }

  /** What some cohorts hold together in a span. */
  cell(cohorts: readonly number[], span: number): Readonly<SpanCell> {
    const first = this.#cells[cohorts[0] ?? -1]?.[span];
    if (first === undefined) throw new Error(`No span ${span} of these cohorts.`);
    if (cohorts.length === 1) return first;
    const sum = { ...first };
    for (let index = 1; index < cohorts.length; index += 1) {
      const other = this.#cells[cohorts[index] ?? -1]?.[span];
      if (other === undefined) continue;
      sum.events += other.events;
      sum.women += other.women;
      sum.squares += other.squares;
      if (other.largest > sum.largest) sum.largest = other.largest;
    }
    return sum;
  }

  counts(): Counts {
    return this.#cohortOf.map((_, woman) =>
      Array.from(this.#counts.subarray(woman * this.stages, (woman + 1) * this.stages)),
    );
  }

  /** A woman's events in a span. */
  #own(woman: number, span: number): number {
    const range = this.spans[span];
    if (range === undefined) return 0;
    const start = woman * this.stages;
    let own = 0;
    for (let place = start + range.first; place < start + range.last; place += 1) {
      own += this.#counts[place] ?? 0;
    }
    return own;
  }

  #largest(cohort: number, span: number): number {
    let largest = 0;
    for (const woman of this.#womenOf[cohort] ?? []) {
      const own = this.#own(woman, span);
      if (own > largest) largest = own;
    }
    return largest;
  }

  #counted(cohort: number, span: number): SpanCell {
    const cell = { events: 0, women: 0, largest: this.#largest(cohort, span), squares: 0 };
    for (const woman of this.#womenOf[cohort] ?? []) {
      const own = this.#own(woman, span);
      if (own === 0) continue;
      cell.events += own;
      cell.women += 1;
      cell.squares += own * own;
    }
    return cell;
  }
}
