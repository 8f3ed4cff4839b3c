import type { FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import type { ChartLayout } from '../chartRoom.ts';

/** So many funders stand on the first sheet under the page's title and its message. */
const MOST_ON_A_SHEET = 12;

/** A panel as it is drawn: on paper in parts of about the same length, none of which is cut by the end of a sheet. */
export function funderParts(panel: FunderPanel, layout: ChartLayout): readonly FunderPanel[] {
  const { bars } = panel;
  const parts = layout === 'paper' ? Math.ceil(bars.length / MOST_ON_A_SHEET) : 1;
  if (parts <= 1) return [panel];
  const size = Math.ceil(bars.length / parts);
  return Array.from({ length: parts }, (_, part) => ({
    ...panel,
    bars: bars.slice(part * size, (part + 1) * size),
  }));
}
