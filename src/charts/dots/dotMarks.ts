import type { MarkRows } from '../marks/chartMark.ts';
import type { DotPanel } from './DotPlot.tsx';

/** Each row of a dot plot, to be read by itself. */
export function dotMarks(panels: readonly DotPanel[]): MarkRows {
  return panels.flatMap(({ rows }) =>
    rows.map(({ id, name, figures, instead }) => [{ id, name, figure: instead ?? figures }]),
  );
}
