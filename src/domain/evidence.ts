import type { EventId } from './identifiers.ts';
import type { Figure } from './marker.ts';

/** Mean scores of the progress tool, aggregate only. */
export interface Outcome {
  readonly domain: string;
  readonly stageMonth: number;
  readonly meanScore: Figure;
  readonly responses: Figure;
  readonly scaleMax: number;
  readonly source: string;
}

/** Another area's or study's figure, or one that stands beside the money. */
export interface Benchmark {
  readonly measure: string;
  readonly area: string;
  readonly value: Figure;
  readonly unit: string;
  readonly period: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string;
}

/** Before an event's id: how often it happens to eligible women not on the programme, events a woman a year. */
export const COMPARISON_RATE = 'comparison_rate.';

/** The measure, in `benchmarks.csv`, that is an event's comparison rate. */
export function comparisonMeasure(eventId: EventId): string {
  return `${COMPARISON_RATE}${eventId}`;
}
