import { Suspense, lazy } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useElementWidth } from '../ui/useElementWidth.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import type { PartnerPanel } from '../viewModel/summary/partnerPanels.ts';
import { CHART_STATES } from '../words/chartStates.ts';
import { PARTNER_CHART_WORDS, timesLarger } from '../words/partnerChart.ts';
import { PAPER_WIDTH, barChartHeight, barGeometry, layoutFor } from './partnerGeometry.ts';
import { barName } from './barName.ts';
import './chart.css';

const PartnerBars = lazy(async () => ({
  default: (await import('./PartnerBars.tsx')).PartnerBars,
}));

/** The typical width before it is known, so that space is kept from the start. */
const EXPECTED_WIDTH = 1104;

interface PartnerChartProps {
  readonly panels: readonly PartnerPanel[];
  readonly title: string;
}

/** Avoided cost by partner, stacked by event: one panel, or two that share the place of zero. */
export function PartnerChart({ panels, title }: PartnerChartProps) {
  const [measured, measure] = useElementWidth();
  const printing = usePrinting();
  const width = printing ? PAPER_WIDTH : measured;
  const geometry = barGeometry(
    layoutFor(width ?? EXPECTED_WIDTH, printing ? 'paper' : 'screen'),
    width ?? EXPECTED_WIDTH,
    panels.flatMap(({ bars }) => bars.map(({ name }) => barName(name))),
  );
  return (
    <div className="chart" ref={measure}>
      {panels.map((panel) => {
        const height = barChartHeight(geometry, panel.bars.length);
        return (
          <div key={panel.kind} className="chart__panel">
            {panels.length > 1 && <PanelHeading panel={panel} />}
            <div style={{ height }}>
              {width !== null && (
                <PanelBoundary
                  instead={<p className="chart__status">{CHART_STATES.failed}</p>}
                  tryAgainWith={panel}
                >
                  <Suspense fallback={<p className="chart__status">{CHART_STATES.drawing}</p>}>
                    <PartnerBars panel={panel} geometry={geometry} title={title} />
                  </Suspense>
                </PanelBoundary>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function PanelHeading({ panel }: { readonly panel: PartnerPanel }) {
  return (
    <h3 className="chart__panel-heading">
      {panel.kind === 'everyone' ? PARTNER_CHART_WORDS.everyone : PARTNER_CHART_WORDS.allOthers}
      {panel.timesLarger !== null && (
        <span className="chart__panel-scale"> · {timesLarger(panel.timesLarger)}</span>
      )}
    </h3>
  );
}
