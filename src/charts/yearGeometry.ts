import type { ChartRoom } from './chartRoom.ts';

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
/** Wide enough for an amount in Inter at the size of axes, letter by letter. */
const AMOUNT_LETTER = { wide: 9.3, narrow: 8.2, paper: 7.2 } as const;

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
  const longest = Math.max(0, ...amounts.map((amount) => amount.length));
  return {
    layout,
    width,
    letters,
    height,
    margin: {
      top,
      right: right * letters,
      bottom,
      left: AXIS_GAP + longest * AMOUNT_LETTER[layout] * letters,
    },
    barWidth,
  };
}
