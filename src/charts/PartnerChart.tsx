import { onDemand } from '../ui/onDemand.tsx';
import type { PartnerPanel } from '../viewModel/summary/partnerPanels.ts';
import { scaleLarger } from '../words/chart.ts';
import { PARTNER_CHART_WORDS } from '../words/partnerChart.ts';
import { barName } from './barName.ts';
import { ChartPanel } from './ChartPanel.tsx';
import type { ChartRoom } from './chartRoom.ts';
import { barChartHeight, barGeometry } from './partnerGeometry.ts';

const PartnerBars = onDemand(async () => (await import('./PartnerBars.tsx')).PartnerBars);

interface PartnerChartProps {
  readonly room: ChartRoom;
  readonly panels: readonly PartnerPanel[];
  readonly title: string;
}

/** Avoided cost by partner, stacked by event: one panel, or two that share the place of zero. */
export function PartnerChart({ room, panels, title }: PartnerChartProps) {
  const words = panels.flatMap(({ bars }) =>
    bars.map(({ name, label }) => ({ name: barName(name), figure: label })),
  );
  const geometry = barGeometry(room, words);
  return panels.map((panel) => (
    <ChartPanel
      key={panel.kind}
      room={room}
      height={barChartHeight(geometry, panel.bars.length)}
      heading={panels.length > 1 ? headingOf(panel) : null}
      aside={panel.timesLarger === null ? null : scaleLarger(panel.timesLarger)}
    >
      <PartnerBars panel={panel} geometry={geometry} title={title} />
    </ChartPanel>
  ));
}

function headingOf({ kind }: PartnerPanel): string {
  return kind === 'everyone' ? PARTNER_CHART_WORDS.everyone : PARTNER_CHART_WORDS.allOthers;
}
