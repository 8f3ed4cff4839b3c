import { onDemand } from '../ui/onDemand.tsx';
import { formatAxisPounds } from '../viewModel/formatMoney.ts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { yearScale } from '../viewModel/summary/yearScale.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { ChartRoom } from './chartRoom.ts';
import { yearGeometry } from './yearGeometry.ts';

const YearBars = onDemand(async () => (await import('./YearBars.tsx')).YearBars);

interface YearChartProps {
  readonly room: ChartRoom;
  readonly rows: readonly YearRow[];
  readonly title: string;
}

/** What is avoided and what is spent, year by year, and how the two add up. */
export function YearChart({ room, rows, title }: YearChartProps) {
  const geometry = yearGeometry(room, yearScale(rows).ticks.map(formatAxisPounds));
  return (
    <ChartPanel room={room} height={geometry.height} heading={null}>
      <YearBars rows={rows} geometry={geometry} title={title} />
    </ChartPanel>
  );
}
