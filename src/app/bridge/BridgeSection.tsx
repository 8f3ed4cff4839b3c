import { useMemo } from 'react';
import { BridgeChart } from '../../charts/bridge/BridgeChart.tsx';
import { bridgeKey, bridgeMarks } from '../../charts/bridge/bridgeKey.tsx';
import type { Appraisal } from '../../model/appraise.ts';
import { BridgeTable } from '../../tables/BridgeTable.tsx';
import {
  bridgeBars,
  bridgeMessage,
  bridgeRows,
  unchangedSteps,
} from '../../viewModel/bridge/bridgeRows.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { bridgeTable } from '../../viewModel/tables/bridgeTable.ts';
import {
  BRIDGE,
  bridgeInWords,
  bridgeSubtitle,
  bridgeTableAbout,
  unchangedNote,
} from '../../words/bridge.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { Chart } from '../chart/Chart.tsx';

/** From the 2020 report's method to the figure in hand: one change a bar, and what changed in a line each. */
export function BridgeSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const rows = useMemo(() => bridgeRows(appraisal), [appraisal]);
  const bars = bridgeBars(rows);
  const title = bridgeMessage(rows);
  const about = placeAndPeriod(periodOf(appraisal));
  const unchanged = unchangedSteps(rows);
  return (
    <div id="bridge">
      <Chart
        name="bridge"
        title={title}
        subtitle={bridgeSubtitle(about)}
        summary={bridgeInWords(bars)}
        chartKey={bridgeKey(bars)}
        draw={(room) => <BridgeChart room={room} bars={bars} title={title} />}
        marks={bridgeMarks(bars)}
        table={<BridgeTable rows={rows} about={bridgeTableAbout(about)} />}
        data={bridgeTable(appraisal)}
        notes={[
          ...(unchanged.length === 0 ? [] : [unchangedNote(unchanged)]),
          ...(rows.some(({ total }) => total === null) ? [BRIDGE.blankNote] : []),
          BRIDGE.orderNote,
        ]}
      />
    </div>
  );
}
