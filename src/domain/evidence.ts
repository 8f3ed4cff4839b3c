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
