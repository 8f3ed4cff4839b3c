import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { PartnerBar, PartnerPanel } from '../viewModel/summary/partnerPanels.ts';
import { formatAxisPounds } from '../viewModel/formatMoney.ts';
import { PARTNER_CHART_WORDS } from '../words/partnerChart.ts';
import { barChartHeight, type BarGeometry } from './partnerGeometry.ts';
import { BarGround, BarNotes } from './BarLayers.tsx';
import { HatchPatterns } from './HatchPatterns.tsx';
import { SegmentMark } from './SegmentMark.tsx';
import { panelInWords, segmentMarkId } from './partnerMarks.ts';
import { ticksThatFit } from './ticksThatFit.ts';
import { segmentSlots, type SegmentSlot } from './segmentSlots.ts';

interface PartnerBarsProps {
  readonly panel: PartnerPanel;
  readonly geometry: BarGeometry;
  readonly title: string;
}

/** The bars of one panel, drawn by Recharts at the size it is told, without motion and without a legend of its own. */
export function PartnerBars({ panel, geometry, title }: PartnerBarsProps) {
  const idPrefix = useId();
  const { bars } = panel;
  const plotWidth = geometry.width - geometry.left - geometry.right;
  const scale = { ...panel.scale, ticks: ticksThatFit(panel.scale, plotWidth, geometry.letters) };
  return (
    <BarChart
      role="img"
      title={`${title}. ${PARTNER_CHART_WORDS[panel.kind === 'everyone' ? 'everyone' : 'allOthers']}`}
      desc={panelInWords(panel)}
      className="bars"
      layout="vertical"
      accessibilityLayer={false}
      stackOffset="sign"
      width={geometry.width}
      height={barChartHeight(geometry, bars.length)}
      margin={{ top: 0, bottom: 0, left: geometry.left, right: geometry.right }}
      data={bars}
      barSize={geometry.barHeight}
      barCategoryGap={0}
    >
      <HatchPatterns idPrefix={idPrefix} />
      <XAxis
        type="number"
        hide={geometry.axisHeight === 0}
        domain={[scale.min, scale.max]}
        allowDataOverflow
        ticks={[...scale.ticks]}
        interval={0}
        tickFormatter={formatAxisPounds}
        axisLine={false}
        tickLine={false}
        height={geometry.axisHeight}
        tick={{ className: 'axis' }}
      />
      <YAxis type="category" dataKey="id" hide />
      <BarGround bars={bars} scale={scale} geometry={geometry} panel={panel.kind} />
      {segmentSlots(bars).map((slot) => (
        <Bar
          key={slot.key}
          stackId="bar"
          dataKey={(bar: PartnerBar) => slot.pounds(bar)}
          isAnimationActive={false}
          shape={(mark: BarShapeProps) => segment(slot, mark, panel, geometry, idPrefix)}
        />
      ))}
      <BarNotes bars={bars} geometry={geometry} />
    </BarChart>
  );
}

/** Recharts says where a segment stands; a negative one comes with a negative width. */
function segment(
  slot: SegmentSlot,
  { x, y, width, height, index }: BarShapeProps,
  panel: PartnerPanel,
  geometry: BarGeometry,
  idPrefix: string,
) {
  const bar = panel.bars[index];
  const pounds = bar === undefined ? 0 : slot.pounds(bar);
  if (bar === undefined || pounds === 0) return <g />;
  const left = Math.min(x, x + width);
  const right = Math.max(x, x + width);
  const drawn = (
    <SegmentMark
      markId={segmentMarkId(panel.kind, bar, { id: slot.id, pounds })}
      theme={slot.theme}
      pounds={pounds}
      from={pounds > 0 ? left : right}
      to={pounds > 0 ? right : left}
      y={y + geometry.shift}
      height={height}
      isFirst={slot.isFirst(bar)}
      idPrefix={idPrefix}
      room={geometry}
      label={geometry.layout === 'paper' ? 'none' : 'where-it-fits'}
    />
  );
  return bar.name.kind === 'all-others' ? <g data-sum="">{drawn}</g> : drawn;
}
