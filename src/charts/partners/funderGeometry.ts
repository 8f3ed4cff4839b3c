import { isFigure } from '../../domain/marker.ts';
import { sideOf, type FunderBar, type FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { avoidsText, paysText } from '../../viewModel/partners/funderTexts.ts';
import type { ChartRoom } from '../chartRoom.ts';
import type { ChartLayout } from '../partnerGeometry.ts';

/** Sizes of a chart of what funders pay and avoid, in pixels. */
export interface FunderGeometry {
  readonly layout: ChartLayout;
  readonly width: number;
  /** Where bars may begin, and how far the scale reaches from there. */
  readonly left: number;
  readonly plot: number;
  /** Where the two columns of figures end; null where figures stand with the names. */
  readonly columns: readonly [net: number, perPound: number] | null;
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
/** Wide enough for Inter at 16 and at 14 px, letter by letter. */
const NAME_LETTER = 10.4;
const LABEL_LETTER = 8.1;
const MOST_FOR_NAMES = 0.24;
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

/** All panels of a chart have one geometry, so that zero stands in the same place in them. */
export function funderGeometry(
  { layout, width }: ChartRoom,
  panels: readonly FunderPanel[],
  published: boolean,
): FunderGeometry {
  const band = BANDS[layout];
  const { paidHeight, gap, avoidedHeight, rangeBelow } =
    BARS[layout === 'paper' ? 'paper' : 'screen'];
  const avoidedTop = band.paidTop + paidHeight + gap;
  const common = {
    layout,
    width,
    ...band,
    paidHeight,
    avoidedTop,
    avoidedHeight,
    rangeAt: avoidedTop + avoidedHeight + rangeBelow,
  };
  if (layout === 'narrow') return { ...common, left: 6, plot: width - 14, columns: null };
  const { net, perPound } = COLUMNS[layout];
  const longest = Math.max(
    0,
    ...panels.flatMap(({ bars }) => bars.map(({ shortName }) => shortName.length * NAME_LETTER)),
  );
  const left = Math.min(Math.max(longest + 24, 110), width * MOST_FOR_NAMES);
  const room = width - net - perPound - left;
  const plot = Math.min(
    room - 16,
    ...panels.flatMap((panel) => panel.bars.map((bar) => plotFor(bar, panel, room, published))),
  );
  return { ...common, left, plot, columns: [width - perPound, width] };
}

/** The widest scale that leaves room for the words after a funder's two bars. */
function plotFor(bar: FunderBar, { scale }: FunderPanel, room: number, published: boolean): number {
  const reach = (pounds: number) => (pounds - scale.min) / (scale.max - scale.min);
  const fits = (pounds: number, words: string) =>
    (room - LABEL_GAP - words.length * LABEL_LETTER) / Math.max(reach(pounds), 0.01);
  return Math.max(
    room * NEVER_UNDER,
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
