import type { WomanStages } from './womanStages.ts';

/** What several women come to over some stages. */
interface SpanCount {
  readonly months: number;
  readonly events: number;
  readonly exposedWomen: number;
  readonly womenWithEvent: number;
  /** The largest woman's count. */
  readonly largest: number;
  /** Each exposed woman's count, squared, added up. */
  readonly sumOfSquares: number;
}

/** Adds up the women over the stages with these indexes. */
export function countOver(women: readonly WomanStages[], stages: readonly number[]): SpanCount {
  const sum = { months: 0, events: 0, exposedWomen: 0, womenWithEvent: 0, largest: 0 };
  let sumOfSquares = 0;
  for (const woman of women) {
    let months = 0;
    let events = 0;
    for (const stage of stages) {
      months += woman.months[stage] ?? 0;
      events += woman.events[stage] ?? 0;
    }
    sum.months += months;
    sum.events += events;
    if (months > 0) sum.exposedWomen += 1;
    if (events > 0) sum.womenWithEvent += 1;
    sum.largest = Math.max(sum.largest, events);
    sumOfSquares += events * events;
  }
  return { ...sum, sumOfSquares };
}
