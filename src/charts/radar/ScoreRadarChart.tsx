import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { RADAR_SIZE, ScoreRadar, type RadarAxis } from './ScoreRadar.tsx';

interface ScoreRadarChartProps {
  readonly room: ChartRoom;
  readonly axes: readonly RadarAxis[];
  readonly max: number;
  readonly title: string;
  readonly description: string;
}

/** The first and the last scores as a radar. */
export function ScoreRadarChart({ room, ...radar }: ScoreRadarChartProps) {
  const height = RADAR_SIZE + (room.layout === 'narrow' ? radar.axes.length * 28 : 0);
  return (
    <ChartPanel room={room} heading={null} height={height}>
      <ScoreRadar width={room.width} height={height} {...radar} />
    </ChartPanel>
  );
}
