import type { Scale } from '../../viewModel/summary/scale.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { dotGeometry } from './dotGeometry.ts';
import type { DotRow } from './dotRow.ts';
import { DotRows } from './DotRows.tsx';

export interface DotPanel {
  readonly id: string;
  /** Null where there is one panel alone. */
  readonly heading: string | null;
  readonly rows: readonly DotRow[];
  readonly description: string;
}

interface DotPlotProps {
  readonly room: ChartRoom;
  readonly panels: readonly DotPanel[];
  readonly scale: Scale;
  readonly formatTick: (tick: number) => string;
  readonly title: string;
}

/** One or more dot plots on one scale. */
export function DotPlot({ room, panels, scale, formatTick, title }: DotPlotProps) {
  const among = panels.flatMap(({ rows }) => rows);
  return panels.map(({ id, heading, rows, description }) => (
    <ChartPanel
      key={id}
      room={room}
      heading={heading}
      height={dotGeometry(room, scale, { rows, among }).height}
    >
      <DotRows
        rows={rows}
        among={among}
        scale={scale}
        formatTick={formatTick}
        title={heading === null ? title : `${title}. ${heading}`}
        description={description}
        room={room}
      />
    </ChartPanel>
  ));
}
