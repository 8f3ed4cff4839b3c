import type { FunderPanel } from '../../viewModel/partners/funderPanels.ts';
import { scaleLarger } from '../../words/chart.ts';
import { PARTNERS } from '../../words/partners.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { FunderPanelPlot } from './FunderPanelPlot.tsx';
import { funderGeometry, funderPanelHeight } from './funderGeometry.ts';
import { funderParts } from './funderParts.ts';

interface PaidAvoidedChartProps {
  readonly room: ChartRoom;
  readonly panels: readonly FunderPanel[];
  readonly title: string;
  /** Whether the package is a published report, which then did not say what was paid. */
  readonly published: boolean;
}

/** What funders pay beside what they avoid: with children's care, and without it on a larger scale. */
export function PaidAvoidedChart({ room, panels, title, published }: PaidAvoidedChartProps) {
  const geometry = funderGeometry(room, panels, published);
  return panels.flatMap((panel) => {
    const heading = panel.kind === 'everything' ? PARTNERS.everything : PARTNERS.without;
    const larger = panel.timesLarger !== null && panel.timesLarger > 1;
    return funderParts(panel, room.layout).map((part, index) => (
      <ChartPanel
        key={`${panel.kind} ${String(index)}`}
        room={room}
        height={funderPanelHeight(geometry, part)}
        heading={panels.length > 1 ? heading : null}
        aside={larger ? scaleLarger(panel.timesLarger) : null}
      >
        <FunderPanelPlot
          panel={part}
          geometry={geometry}
          title={panels.length > 1 ? `${title}. ${heading}` : title}
          published={published}
        />
      </ChartPanel>
    ));
  });
}
