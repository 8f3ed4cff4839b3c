import { Suspense, lazy } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useElementWidth } from '../ui/useElementWidth.ts';
import { usePrinting } from '../ui/usePrinting.ts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { CHART_STATES } from '../words/chartStates.ts';
import { PAPER_WIDTH, layoutFor } from './partnerGeometry.ts';
import { yearGeometry } from './yearGeometry.ts';
import './chart.css';

const YearBars = lazy(async () => ({ default: (await import('./YearBars.tsx')).YearBars }));

/** The typical width before it is known, so that space is kept from the start. */
const EXPECTED_WIDTH = 1104;

interface YearChartProps {
  readonly rows: readonly YearRow[];
  readonly title: string;
}

/** What is avoided and what is spent, year by year, and how the two add up. */
export function YearChart({ rows, title }: YearChartProps) {
  const [measured, measure] = useElementWidth();
  const printing = usePrinting();
  const width = printing ? PAPER_WIDTH : measured;
  const geometry = yearGeometry(
    layoutFor(width ?? EXPECTED_WIDTH, printing ? 'paper' : 'screen'),
    width ?? EXPECTED_WIDTH,
  );
  return (
    <div className="chart" ref={measure}>
      <div style={{ height: geometry.height }}>
        {width !== null && (
          <PanelBoundary
            instead={<p className="chart__status">{CHART_STATES.failed}</p>}
            tryAgainWith={rows}
          >
            <Suspense fallback={<p className="chart__status">{CHART_STATES.drawing}</p>}>
              <YearBars rows={rows} geometry={geometry} title={title} />
            </Suspense>
          </PanelBoundary>
        )}
      </div>
    </div>
  );
}
