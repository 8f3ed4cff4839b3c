import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { ScoreRadar, radarHeight, type RadarAxis } from './ScoreRadar.tsx';

interface ScoreRadarChartProps {
  readonly room: ChartRoom;
  readonly axes: readonly RadarAxis[];
  readonly max: number;
  readonly title: string;
  readonly description: string;
}

/** The first and the last scores as a radar. */
export function ScoreRadarChart({ room, ...radar }: ScoreRadarChartProps) {
  return (
    <ChartPanel room={room} heading={null} height={radarHeight(room, radar.axes.length)}>
      <ScoreRadar room={room} {...radar} />
    </ChartPanel>
  );
}
