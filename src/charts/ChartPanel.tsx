import { Suspense, type ReactNode } from 'react';
import { KeptTogether } from '../ui/KeptTogether.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { CHART_STATES } from '../words/chartStates.ts';
import type { ChartRoom } from './chartRoom.ts';
import { ChartSpace } from './ChartSpace.tsx';

interface ChartPanelProps {
  readonly room: ChartRoom;
  /** Of the drawing, in pixels: known before it is drawn. */
  readonly height: number;
  /** What this panel shows where a chart has several; null where it stands alone. */
  readonly heading: string | null;
  /** After the heading, such as how its scale differs. */
  readonly aside?: string | null;
  /** One drawing. It may come late, and its failure stays its own. */
  readonly children: ReactNode;
}

/** One drawing of a chart, in a place that is kept for it from the start. */
export function ChartPanel({ room, height, heading, aside = null, children }: ChartPanelProps) {
  return (
    <div className="chart__panel">
      {heading !== null && (
        <p className="chart__panel-heading">
          {heading}
          {aside !== null && (
            <span className="chart__panel-scale">
              {' '}
              · <KeptTogether text={aside} />
            </span>
          )}
        </p>
      )}
      <ChartSpace height={height}>
        {room.ready ? (
          <PanelBoundary
            instead={<p className="chart__status chart__status--failed">{CHART_STATES.failed}</p>}
            tryAgainWith={children}
          >
            <Suspense fallback={<p className="chart__status">{CHART_STATES.drawing}</p>}>
              {children}
            </Suspense>
          </PanelBoundary>
        ) : null}
      </ChartSpace>
    </div>
  );
}
