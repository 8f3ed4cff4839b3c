/** How a chart is laid out: names beside the bars, above them where there is little room, or on paper. */
export type ChartLayout = 'wide' | 'narrow' | 'paper';

/** Where a chart is drawn. */
export interface ChartRoom {
  /** In pixels. */
  readonly width: number;
  readonly layout: ChartLayout;
  /** How far the reader's letters run, as a multiple of ours: further where they ask for more space between them. */
  readonly letters: number;
  /** False until the width is known: then the chart keeps its place and draws nothing. */
  readonly ready: boolean;
}

/** The typical width, for the place that is kept before any is known. */
const EXPECTED_WIDTH = 1104;
const NARROW_BELOW = 640;
/** What a page of 320 pixels has between its margins: no chart is laid out for less. */
const NARROWEST = 288;
/** The text column of an A4 page with margins of 15 mm, in CSS pixels. */
const PAPER_WIDTH = 680;

/** The room of a chart that stands alone, as a picture. */
export function pictureRoom(letters: number | null): ChartRoom {
  return { width: 1104, layout: 'wide', letters: letters ?? 1, ready: letters !== null };
}

/**
 * How large a chart is drawn, as a multiple of our own sizes: as large as readers ask their letters to be, as far as
 * there is room for it. On paper sizes are fixed.
 *
 * @param measured the width there is, in pixels. @param asked null, as `measured`, where it is not known yet.
 */
export function drawingScale(
  measured: number | null,
  asked: number | null,
  medium: 'screen' | 'paper',
): number {
  if (medium === 'paper' || measured === null || asked === null) return 1;
  return Math.min(asked, Math.max(1, measured / NARROWEST));
}

/**
 * @param measured in whole pixels of the drawing; null where it is not known yet.
 * @param letters null where they have not been measured yet.
 */
export function chartRoom(
  measured: number | null,
  letters: number | null,
  medium: 'screen' | 'paper',
): ChartRoom {
  const width = medium === 'paper' ? PAPER_WIDTH : (measured ?? EXPECTED_WIDTH);
  return {
    width,
    layout: layoutFor(width / (letters ?? 1), medium),
    letters: letters ?? 1,
    ready: measured !== null && letters !== null,
  };
}

function layoutFor(width: number, medium: 'screen' | 'paper'): ChartLayout {
  if (medium === 'paper') return 'paper';
  return width < NARROW_BELOW ? 'narrow' : 'wide';
}
