import type { ChartLayout, ChartRoom } from './chartRoom.ts';
import { wordsWidth } from './letterWidths.ts';

/** Sizes of a chart of horizontal bars, in pixels. */
export interface BarGeometry {
  readonly layout: ChartLayout;
  readonly width: number;
  /** How far the reader's letters run, as a multiple of ours. */
  readonly letters: number;
  /** Kept free beside the bars: for names on the left, for totals on the right. */
  readonly left: number;
  readonly right: number;
  /** From one bar to the next. */
  readonly pitch: number;
  readonly barHeight: number;
  /** How far a bar stands below the middle of its band, to leave room for words above it. */
  readonly shift: number;
  /** Where the figure stands: on the line of the name, or on one of its own where both have no room. */
  readonly figureLine: 'same' | 'own';
  /** 0 on paper, where each bar's figure stands beside it. */
  readonly axisHeight: number;
  /** Kept free at the very right for ranges; 0 where they stand in the table alone. */
  readonly rangeColumn: number;
}

/** A line of a narrow chart for figures alone. */
export const FIGURE_LINE = 20;
const TOTAL_COLUMN = 112;
/** On paper a bar, its total and its range stand on one line. */
const RANGE_COLUMN = 150;
const MOST_FOR_NAMES = 0.3;
/** Half of the widest axis label, so that none is cut where zero stands at the edge. */
const AXIS_LABEL_HALF = 32;

export function barGeometry(
  { layout, width, letters }: Omit<ChartRoom, 'ready'>,
  bars: readonly { readonly name: string; readonly figure: string }[],
): BarGeometry {
  const axisHeight = 36;
  const widthOf = (words: string) => wordsWidth(words, 'partner-bar', { layout, letters });
  if (layout === 'narrow') {
    const fits = bars.every(({ name, figure }) => widthOf(`${name} ${figure}`) < width);
    const lines = fits ? 0 : FIGURE_LINE;
    return {
      layout,
      width,
      letters,
      left: AXIS_LABEL_HALF * letters - 8,
      right: AXIS_LABEL_HALF * letters,
      pitch: 60 + lines,
      barHeight: 24,
      shift: 8 + lines / 2,
      figureLine: fits ? 'same' : 'own',
      axisHeight,
      rangeColumn: 0,
    };
  }
  const longest = Math.max(0, ...bars.map(({ name }) => widthOf(name)));
  const left = Math.min(Math.max(longest + 24, 120), width * MOST_FOR_NAMES);
  return layout === 'paper'
    ? {
        layout,
        width,
        letters,
        left,
        right: (TOTAL_COLUMN + RANGE_COLUMN) * letters,
        pitch: 18,
        barHeight: 12,
        shift: 0,
        figureLine: 'same',
        axisHeight: 0,
        rangeColumn: RANGE_COLUMN * letters,
      }
    : {
        layout,
        width,
        letters,
        left,
        right: TOTAL_COLUMN * letters,
        pitch: 50,
        barHeight: 28,
        shift: 0,
        figureLine: 'same',
        axisHeight,
        rangeColumn: 0,
      };
}

/** How high a chart of this many bars stands, known before it is drawn. */
export function barChartHeight({ pitch, axisHeight }: BarGeometry, bars: number): number {
  return bars * pitch + axisHeight;
}
