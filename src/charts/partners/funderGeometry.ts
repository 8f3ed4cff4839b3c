import { isFigure } from '../../domain/marker.ts';
import type { FunderBar, FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import {
  avoidsText,
  netText,
  paysText,
  perPoundText,
} from '../../viewModel/partners/funderTexts.ts';
import { sideOf } from '../../viewModel/summary/stack.ts';
import { forEachPound, netLabel, onOneLine } from '../../words/paidAvoided.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { lettersIn, wordsWidth } from '../letterWidths.ts';
import { wrapped } from '../wrapped.ts';

/** Sizes of a chart of what funders pay and avoid, in pixels. */
export interface FunderGeometry extends Omit<ChartRoom, 'ready'> {
  /** Where bars may begin, and how far the scale reaches from there. */
  readonly left: number;
  readonly plot: number;
  /** Where the two columns of figures end; null where figures stand with the names. */
  readonly columns: readonly [net: number, perPound: number] | null;
  /** Whether what is paid and what is avoided, and then the two figures, need a line each above and below the bars. */
  readonly apart: { readonly above: boolean; readonly below: boolean };
  /** From one funder to the next. */
  readonly pitch: number;
  /** From the top of a funder's band to its two bars and its range. */
  readonly paidTop: number;
  readonly paidHeight: number;
  readonly avoidedTop: number;
  readonly avoidedHeight: number;
  readonly rangeAt: number;
  /** Down to the first funder, for the heads of the columns. */
  readonly head: number;
  readonly axisHeight: number;
}

/** From the end of a bar to its words. */
export const LABEL_GAP = 8;
/** From a line of words to the next. */
export const WORD_LINE = 20;
const MOST_FOR_NAMES = 0.24;
/** From the names to the bars. */
const NAME_GAP = 24;
/** From a line of a name beside bars to the next. */
const NAME_LINE = { screen: 20, paper: 14 } as const;
const COLUMNS = { wide: { net: 128, perPound: 144 }, paper: { net: 96, perPound: 106 } } as const;
const BANDS = {
  wide: { paidTop: 8, pitch: 92, head: 32, axisHeight: 36 },
  paper: { paidTop: 3, pitch: 50, head: 20, axisHeight: 24 },
  narrow: { paidTop: 52, pitch: 158, head: 0, axisHeight: 36 },
} as const;
const BARS = {
  screen: { paidHeight: 18, gap: 6, avoidedHeight: 22, rangeBelow: 12 },
  paper: { paidHeight: 12, gap: 2, avoidedHeight: 14, rangeBelow: 8 },
} as const;

/** Under this, names and figures beside the bars would leave them too little room. */
const BESIDE_FROM = 800;

function layoutOf({ layout, width, letters }: ChartRoom): ChartRoom['layout'] {
  return layout === 'wide' && width < BESIDE_FROM * letters ? 'narrow' : layout;
}

/** All panels of a chart have one geometry, so that zero stands in the same place in them. */
export function funderGeometry(
  room: ChartRoom,
  panels: readonly FunderPanel[],
  published: boolean,
): FunderGeometry {
  const layout = layoutOf(room);
  const { width, letters } = room;
  const { paidHeight, gap, avoidedHeight, rangeBelow } =
    BARS[layout === 'paper' ? 'paper' : 'screen'];
  const bars = panels.flatMap((panel) => panel.bars);
  const apart = layout === 'narrow' ? wordsApart(bars, room, published) : TOGETHER;
  const above = apart.above ? WORD_LINE : 0;
  const below = apart.below ? WORD_LINE : 0;
  const { paidTop, pitch, ...band } = BANDS[layout];
  const avoidedTop = paidTop + above + paidHeight + gap;
  const common = {
    layout,
    width,
    letters,
    apart,
    ...band,
    pitch: pitch + above + below,
    paidTop: paidTop + above,
    paidHeight,
    avoidedTop,
    avoidedHeight,
    rangeAt: avoidedTop + avoidedHeight + rangeBelow,
  };
  if (layout === 'narrow') return { ...common, left: 6, plot: width - 14, columns: null };
  const net = COLUMNS[layout].net * letters;
  const perPound = COLUMNS[layout].perPound * letters;
  const longest = Math.max(
    0,
    ...bars.map(({ shortName }) => wordsWidth(shortName, 'funder-column', common)),
  );
  const left = Math.min(Math.max(longest + NAME_GAP, 110), width * MOST_FOR_NAMES);
  const forBars = { layout, letters, width: width - net - perPound - left };
  const plot = Math.min(
    forBars.width - 16,
    ...panels.flatMap((panel) => panel.bars.map((bar) => plotFor(bar, panel, forBars, published))),
  );
  return { ...common, left, plot, columns: [width - perPound, width] };
}

/** A funder's name beside its bars: as many lines as its room asks for, and how far each is below the first. */
export function nameLines(
  geometry: FunderGeometry,
  name: string,
): readonly { readonly text: string; readonly below: number }[] {
  const line = NAME_LINE[geometry.layout === 'paper' ? 'paper' : 'screen'];
  const letters = lettersIn(geometry.left - NAME_GAP, 'funder-line', geometry);
  return wrapped(name, letters).map((text, index) => ({ text, below: index * line }));
}

const TOGETHER = { above: false, below: false } as const;

function wordsApart(
  bars: readonly FunderBar[],
  room: ChartRoom,
  published: boolean,
): FunderGeometry['apart'] {
  const tooLong = (words: string) => wordsWidth(words, 'axis', room) > room.width;
  return {
    above: bars.some((bar) => tooLong(onOneLine(paysText(bar, published), avoidsText(bar)))),
    below: bars.some((bar) =>
      tooLong(onOneLine(netLabel(netText(bar)), forEachPound(perPoundText(bar)))),
    ),
  };
}

/** The widest scale that leaves room for the words after a funder's two bars. */
function plotFor(
  bar: FunderBar,
  { scale }: FunderPanel,
  room: Omit<ChartRoom, 'ready'>,
  published: boolean,
): number {
  const reach = (pounds: number) => (pounds - scale.min) / (scale.max - scale.min);
  const fits = (pounds: number, words: string) =>
    (room.width - LABEL_GAP - wordsWidth(words, 'funder-label', room)) /
    Math.max(reach(pounds), 0.01);
  return Math.max(
    room.width * NEVER_UNDER,
    Math.min(
      fits(bar.pays ?? 0, paysText(bar, published)),
      isFigure(bar.avoided) ? fits(sideOf(bar, 1), avoidsText(bar)) : Infinity,
    ),
  );
}

/** A scale never takes less of its room than this, however long the words beside it. */
const NEVER_UNDER = 0.4;

/** How high a panel stands, known before it is drawn. */
export function funderPanelHeight(
  { head, pitch, axisHeight }: FunderGeometry,
  { bars }: Pick<FunderPanel, 'bars'>,
): number {
  return head + bars.length * pitch + axisHeight;
}

/** Where an amount stands. */
export function toXOf(
  { left, plot }: FunderGeometry,
  { scale }: Pick<FunderPanel, 'scale'>,
): (pounds: number) => number {
  return (pounds) => left + ((pounds - scale.min) / (scale.max - scale.min)) * plot;
}
