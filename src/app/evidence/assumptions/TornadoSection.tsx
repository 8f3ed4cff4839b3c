import { dotKey } from '../../../charts/dots/dotKey.tsx';
import { dotMarks } from '../../../charts/dots/dotMarks.ts';
import { DotPlot, type DotPanel } from '../../../charts/dots/DotPlot.tsx';
import type { Appraisal } from '../../../model/appraise.ts';
import type { TornadoBar } from '../../../model/sensitivity/tornado.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import {
  tornadoRows,
  tornadoScale,
  tornadoTable,
  type TornadoRow,
} from '../../../viewModel/evidence/tornadoRows.ts';
import { formatAxisPounds, formatPounds } from '../../../viewModel/formatMoney.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { rangeText } from '../../../words/partnerChart.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { ANALYSTS, tornadoInWords, tornadoTitle } from '../../../words/sensitivity.ts';
import { Chart } from '../../chart/Chart.tsx';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface TornadoSectionProps {
  readonly appraisal: Appraisal;
  readonly bars: readonly TornadoBar[];
}

/** Each assumption at its low and at its high, the one that moves the answer most first. */
export function TornadoSection({ appraisal, bars }: TornadoSectionProps) {
  const rows = tornadoRows(bars, appraisal);
  const title = tornadoTitle(rows[0]?.name ?? null);
  if (rows.length === 0) return <EvidenceSection title={title} />;
  const panel = panelOf(rows);
  const about = placeAndPeriod(periodOf(appraisal));
  const measure =
    appraisal.programme.cost === null ? ANALYSTS.tornadoNoCost : ANALYSTS.tornadoSubtitle;
  return (
    <Chart
      name="tornado"
      title={title}
      subtitle={`${measure} ${about}.`}
      summary={panel.description}
      chartKey={KEY}
      draw={(room) => (
        <DotPlot
          room={room}
          panels={[panel]}
          scale={tornadoScale(rows)}
          formatTick={formatAxisPounds}
          title={title}
        />
      )}
      marks={dotMarks([panel])}
      table={
        <PlainTable
          narrow="listed"
          caption={ANALYSTS.tornadoCaption}
          about={about}
          columns={[
            { heading: ANALYSTS.input, holds: 'words' },
            { heading: ANALYSTS.low, holds: 'phrases' },
            { heading: ANALYSTS.high, holds: 'phrases' },
            { heading: ANALYSTS.resultLow, holds: 'figures' },
            { heading: ANALYSTS.resultHigh, holds: 'figures' },
          ]}
          rows={rows.map(({ id, name, low, high, atLow, atHigh }) => ({
            key: id,
            cells: [name, low, high, formatPounds(atLow), formatPounds(atHigh)],
          }))}
        />
      }
      data={tornadoTable(rows, appraisal)}
      notes={[]}
    />
  );
}

const KEY = dotKey([
  { sign: 'open', label: ANALYSTS.atLow },
  { sign: 'filled', label: ANALYSTS.atHigh },
]);

function panelOf(rows: readonly TornadoRow[]): DotPanel {
  return {
    id: 'tornado',
    heading: null,
    description: tornadoInWords(
      rows.map(({ name, atLow, atHigh }) => ({
        name,
        low: formatPounds(atLow),
        high: formatPounds(atHigh),
      })),
    ),
    rows: rows.map(({ id, name, atLow, atHigh }) => ({
      id,
      name,
      tone: 'series',
      dots: [
        { value: atLow, sign: 'open' },
        { value: atHigh, sign: 'filled' },
      ],
      figures: rangeText({ low: formatPounds(atLow), high: formatPounds(atHigh) }),
      instead: null,
    })),
  };
}
