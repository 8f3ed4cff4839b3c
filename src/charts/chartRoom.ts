import { layoutFor, PAPER_WIDTH, type ChartLayout } from './partnerGeometry.ts';

/** Where a chart is drawn. */
export interface ChartRoom {
  /** In pixels. */
  readonly width: number;
  readonly layout: ChartLayout;
  /** False until the width is known: then the chart keeps its place and draws nothing. */
  readonly ready: boolean;
}

/** The typical width, for the place that is kept before any is known. */
const EXPECTED_WIDTH = 1104;

/** The room of a chart that stands alone, as a picture. */
export const PICTURE_ROOM: ChartRoom = { width: 1104, layout: 'wide', ready: true };

/** @param measured in whole pixels; null where it is not known yet. */
export function chartRoom(measured: number | null, medium: 'screen' | 'paper'): ChartRoom {
  const width = medium === 'paper' ? PAPER_WIDTH : (measured ?? EXPECTED_WIDTH);
  return { width, layout: layoutFor(width, medium), ready: measured !== null };
}
