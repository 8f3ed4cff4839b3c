import type { BridgeBar } from '../../viewModel/bridge/bridgeRows.ts';
import { scale, type Scale } from '../../viewModel/summary/scale.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { wordsWidth } from '../letterWidths.ts';
import { FIGURE_LINE } from '../partnerGeometry.ts';

/** Sizes of the waterfall, in pixels. */
export interface BridgeGeometry {
  readonly layout: ChartRoom['layout'];
  readonly width: number;
  /** How far the reader's letters run, as a multiple of ours. */
  readonly letters: number;
  /** Where the bars start and end. */
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
  readonly barHeight: number;
  /** From the top of a band to its bar. */
  readonly barTop: number;
  /** Where the figure stands: on the line of the name, or on one of its own where both have no room. */
  readonly figureLine: 'same' | 'own';
  readonly axisHeight: number;
  readonly scale: Scale;
}

const FIGURE_COLUMN = 128;
const MOST_FOR_NAMES = 0.42;
/** Half of an axis label, so that the first is not cut. */
const LABEL_HALF = 28;
const BESIDE_BAR = 4;

export function bridgeGeometry(
  { layout, width, letters }: ChartRoom,
  bars: readonly BridgeBar[],
): BridgeGeometry {
  const widthOf = (words: string) => wordsWidth(words, 'bridge-step', { layout, letters });
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  const shared = {
    layout,
    width,
    letters,
    scale: scale(Math.min(0, ...ends), Math.max(0, ...ends)),
  };
  if (layout === 'narrow') {
    const fits = bars.every(({ name, figure }) => widthOf(`${name} ${figure}`) < width);
    return {
      ...shared,
      left: LABEL_HALF * letters,
      right: width - LABEL_HALF * letters,
      pitch: fits ? 62 : 62 + FIGURE_LINE,
      barHeight: 20,
      barTop: fits ? 32 : 32 + FIGURE_LINE,
      figureLine: fits ? 'same' : 'own',
      axisHeight: 32,
    };
  }
  const longest = Math.max(0, ...bars.map(({ name }) => widthOf(name)));
  const left = Math.min(longest + 24, width * MOST_FOR_NAMES);
  return layout === 'paper'
    ? {
        ...shared,
        left,
        right: width - FIGURE_COLUMN * letters,
        pitch: 26,
        barHeight: 16,
        barTop: 5,
        figureLine: 'same',
        axisHeight: 24,
      }
    : {
        ...shared,
        left,
        right: width - FIGURE_COLUMN * letters - 12,
        pitch: 46,
        barHeight: 26,
        barTop: 10,
        figureLine: 'same',
        axisHeight: 36,
      };
}

export function bridgeHeight({ pitch, axisHeight }: BridgeGeometry, bars: number): number {
  return bars * pitch + axisHeight;
}

/** Where an amount stands. */
export function placeOf({ left, right, scale: { min, max } }: BridgeGeometry, pounds: number) {
  return left + ((pounds - min) / (max - min)) * (right - left);
}

/** How far down gridlines reach: beside the bars alone where names stand above these, so that none crosses words. */
export function groundSpans(
  { layout, pitch, barTop, barHeight }: BridgeGeometry,
  bars: number,
): readonly (readonly [top: number, bottom: number])[] {
  if (layout !== 'narrow') return [[0, bars * pitch]];
  return Array.from({ length: bars }, (_, bar) => {
    const top = bar * pitch + barTop;
    return [top - BESIDE_BAR, top + barHeight + BESIDE_BAR];
  });
}
