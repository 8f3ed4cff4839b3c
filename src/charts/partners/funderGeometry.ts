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
  readonly avoidedTop: number;
  readonly rangeAt: number;
  /** Down to the first funder, for the heads of the columns. */
  readonly head: number;
  readonly axisHeight: number;
}

export const PAID_HEIGHT = 18;
export const AVOIDED_HEIGHT = 22;
/** From the end of a bar to its words. */
export const LABEL_GAP = 8;
const GAP = 6;
const RANGE_BELOW = 12;
/** Wide enough for Inter at 16 and at 14 px, letter by letter. */
const NAME_LETTER = 8.8;
const LABEL_LETTER = 8.1;
const MOST_FOR_NAMES = 0.24;
const COLUMNS = { wide: { net: 116, perPound: 130 }, paper: { net: 96, perPound: 106 } } as const;
const BANDS = {
  wide: { top: 8, pitch: 92, head: 32, axisHeight: 36 },
  paper: { top: 4, pitch: 70, head: 22, axisHeight: 26 },
  narrow: { top: 52, pitch: 158, head: 0, axisHeight: 36 },
} as const;

/** All panels of a chart have one geometry, so that zero stands in the same place in them. */
export function funderGeometry(
  { layout, width }: ChartRoom,
  panels: readonly FunderPanel[],
  published: boolean,
): FunderGeometry {
  const { top, ...band } = BANDS[layout];
  const avoidedTop = top + PAID_HEIGHT + GAP;
  const common = {
    layout,
    width,
    ...band,
    paidTop: top,
    avoidedTop,
    rangeAt: avoidedTop + AVOIDED_HEIGHT + RANGE_BELOW,
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
