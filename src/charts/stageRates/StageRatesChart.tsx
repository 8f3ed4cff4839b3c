import type { StageRates } from '../../viewModel/stageRates/stageRates.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { StageRatesPlot } from './StageRatesPlot.tsx';
import { stageGeometry } from './stageGeometry.ts';

interface StageRatesChartProps {
  readonly room: ChartRoom;
  readonly rates: StageRates;
  readonly title: string;
}

/** Events for each woman a year by stage, before and after, with ranges and what was expected. */
export function StageRatesChart({ room, rates, title }: StageRatesChartProps) {
  const geometry = stageGeometry(room, rates);
  return (
    <ChartPanel room={room} height={geometry.height} heading={null}>
      <StageRatesPlot rates={rates} title={title} geometry={geometry} />
    </ChartPanel>
  );
}
