import type { ChartRoom } from './chartRoom.ts';
import { wordsWidth } from './letterWidths.ts';

/** Sizes of a chart of years, in pixels. */
export interface YearGeometry extends Omit<ChartRoom, 'ready'> {
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly barWidth: number;
}

/** Between the amounts of the axis and the bars. */
export const AXIS_GAP = 12;

const SIZES = {
  wide: { height: 340, top: 20, right: 128, bottom: 48, barWidth: 40 },
  narrow: { height: 280, top: 20, right: 4, bottom: 48, barWidth: 16 },
  paper: { height: 220, top: 16, right: 112, bottom: 40, barWidth: 28 },
} as const;

/** @param amounts the words of the axis, which stand left of the bars. */
export function yearGeometry(
  { layout, width, letters }: Omit<ChartRoom, 'ready'>,
  amounts: readonly string[],
): YearGeometry {
  const { height, top, right, bottom, barWidth } = SIZES[layout];
  const longest = Math.max(
    0,
    ...amounts.map((amount) => wordsWidth(amount, 'axis-amount', { layout, letters })),
  );
  return {
    layout,
    width,
    letters,
    height,
    margin: {
      top,
      right: right * letters,
      bottom,
      left: AXIS_GAP + longest,
    },
    barWidth,
  };
}
