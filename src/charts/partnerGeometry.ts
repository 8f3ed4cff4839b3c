/** How a chart is laid out: names beside the bars, above them where there is little room, or on paper. */
export type ChartLayout = 'wide' | 'narrow' | 'paper';

/** Sizes of a chart of horizontal bars, in pixels. */
export interface BarGeometry {
  readonly layout: ChartLayout;
  readonly width: number;
  /** Kept free beside the bars: for names on the left, for totals on the right. */
  readonly left: number;
  readonly right: number;
  /** From one bar to the next. */
  readonly pitch: number;
  readonly barHeight: number;
  /** How far a bar stands below the middle of its band, to leave room for words above it. */
  readonly shift: number;
  /** 0 on paper, where each bar's figure stands beside it. */
  readonly axisHeight: number;
  /** Kept free at the very right for ranges; 0 where they stand in the table alone. */
  readonly rangeColumn: number;
}

const NARROW_BELOW = 640;
/** The text column of an A4 page with margins of 15 mm, in CSS pixels. */
export const PAPER_WIDTH = 680;
const TOTAL_COLUMN = 112;
/** On paper a bar, its total and its range stand on one line. */
const RANGE_COLUMN = 150;
/** Wide enough for Inter at 16 px, letter by letter. */
const LETTER_WIDTH = 8.6;
const MOST_FOR_NAMES = 0.3;
/** Half of the widest axis label, so that none is cut where zero stands at the edge. */
const AXIS_LABEL_HALF = 32;

export function layoutFor(width: number, medium: 'screen' | 'paper'): ChartLayout {
  if (medium === 'paper') return 'paper';
  return width < NARROW_BELOW ? 'narrow' : 'wide';
}

export function barGeometry(
  layout: ChartLayout,
  width: number,
  names: readonly string[],
): BarGeometry {
  const axisHeight = 36;
  if (layout === 'narrow') {
    return {
      layout,
      width,
      left: AXIS_LABEL_HALF - 8,
      right: AXIS_LABEL_HALF,
      pitch: 60,
      barHeight: 24,
      shift: 13,
      axisHeight,
      rangeColumn: 0,
    };
  }
  const longest = Math.max(0, ...names.map((name) => name.length)) * LETTER_WIDTH;
  const left = Math.min(Math.max(longest + 24, 120), width * MOST_FOR_NAMES);
  return layout === 'paper'
    ? {
        layout,
        width,
        left,
        right: TOTAL_COLUMN + RANGE_COLUMN,
        pitch: 18,
        barHeight: 12,
        shift: 0,
        axisHeight: 0,
        rangeColumn: RANGE_COLUMN,
      }
    : {
        layout,
        width,
        left,
        right: TOTAL_COLUMN,
        pitch: 50,
        barHeight: 28,
        shift: 0,
        axisHeight,
        rangeColumn: 0,
      };
}

/** How high a chart of this many bars stands, known before it is drawn. */
export function barChartHeight({ pitch, axisHeight }: BarGeometry, bars: number): number {
  return bars * pitch + axisHeight;
}
