import { lazy } from 'react';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { ChartRoom } from './chartRoom.ts';
import { yearGeometry } from './yearGeometry.ts';

const YearBars = lazy(async () => ({ default: (await import('./YearBars.tsx')).YearBars }));

interface YearChartProps {
  readonly room: ChartRoom;
  readonly rows: readonly YearRow[];
  readonly title: string;
}

/** What is avoided and what is spent, year by year, and how the two add up. */
export function YearChart({ room, rows, title }: YearChartProps) {
  const geometry = yearGeometry(room.layout, room.width);
  return (
    <ChartPanel room={room} height={geometry.height} heading={null}>
      <YearBars rows={rows} geometry={geometry} title={title} />
    </ChartPanel>
  );
}
