import type { MonthSpan } from '../domain/stages.ts';

/** A count as it was made, over months `[from, to)` after start, with what decides whether it is safe. */
export interface SecretCell extends MonthSpan {
  readonly womanYears: number;
  readonly events: number;
  /** Women with at least one event; where only stages are known, at least this many. */
  readonly women: number;
  /** The largest woman's events; where only stages are known, at most this many. */
  readonly largest: number;
}

/**
 * Stages as one cell, from what a stage table says of them: at least as many women had the event as in
 * the stage with most, and no woman had more than the stages' largest together. Source: M25.
 */
export function gatherStages(stages: readonly SecretCell[]): SecretCell {
  return {
    ...gatheredSpan(stages),
    womanYears: total(stages, (stage) => stage.womanYears),
    events: total(stages, (stage) => stage.events),
    women: Math.max(0, ...stages.map((stage) => stage.women)),
    largest: total(stages, (stage) => stage.largest),
  };
}

/** The same months of different women as one cell. */
export function gatherCohorts(cells: readonly SecretCell[]): SecretCell {
  return {
    ...gatheredSpan(cells),
    womanYears: total(cells, (cell) => cell.womanYears),
    events: total(cells, (cell) => cell.events),
    women: total(cells, (cell) => cell.women),
    largest: Math.max(0, ...cells.map((cell) => cell.largest)),
  };
}

function gatheredSpan(spans: readonly MonthSpan[]): MonthSpan {
  return {
    from: Math.min(...spans.map(({ from }) => from)),
    to: Math.max(...spans.map(({ to }) => to)),
  };
}

function total(cells: readonly SecretCell[], of: (cell: SecretCell) => number): number {
  return cells.reduce((sum, cell) => sum + of(cell), 0);
}
