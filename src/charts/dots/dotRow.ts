import type { Theme } from '../../domain/event.ts';

/** One mark on a row: `open` for before, `between` for what lies on the way, `filled` for after. */
export interface Dot {
  readonly value: number;
  readonly sign: 'open' | 'between' | 'filled';
}

/** One row of a dot plot: its marks, joined by a line, between its name and its figures. */
export interface DotRow {
  readonly id: string;
  readonly name: string;
  readonly tone: Theme | 'series';
  /** None where `instead` says why. */
  readonly dots: readonly Dot[];
  readonly figures: string;
  /** What stands where the marks would be. */
  readonly instead: string | null;
}
