import { formatAxisPounds } from '../../viewModel/formatMoney.ts';
import type { BridgeBar } from '../../viewModel/bridge/bridgeRows.ts';
import { bridgeInWords } from '../../words/bridge.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { Drawing } from '../Drawing.tsx';
import { ticksThatFit } from '../ticksThatFit.ts';
import { FIGURE_LINE } from '../partnerGeometry.ts';
import {
  bridgeGeometry,
  bridgeHeight,
  groundSpans,
  placeOf,
  type BridgeGeometry,
} from './bridgeGeometry.ts';
import './bridge.css';

interface BridgeChartProps {
  readonly room: ChartRoom;
  readonly bars: readonly BridgeBar[];
  readonly title: string;
}

/** A waterfall: each change starts where the one before it ended. */
export function BridgeChart({ room, bars, title }: BridgeChartProps) {
  const geometry = bridgeGeometry(room, bars);
  const height = bridgeHeight(geometry, bars.length);
  return (
    <ChartPanel room={room} height={height} heading={null}>
      <Drawing
        className="bridge"
        width={geometry.width}
        height={height}
        title={title}
        description={bridgeInWords(bars)}
      >
        <Ground geometry={geometry} bars={bars.length} />
        {bars.map((bar, index) => (
          <Step
            key={bar.id}
            bar={bar}
            top={index * geometry.pitch}
            isLast={index === bars.length - 1}
            geometry={geometry}
          />
        ))}
      </Drawing>
    </ChartPanel>
  );
}

function Ground({ geometry, bars }: { readonly geometry: BridgeGeometry; readonly bars: number }) {
  const { scale, left, right, pitch, letters } = geometry;
  const bottom = bars * pitch;
  const spans = groundSpans(geometry, bars);
  return ticksThatFit(scale, right - left, letters).map((tick) => {
    const x = placeOf(geometry, tick);
    return (
      <g key={tick}>
        {spans.map(([y1, y2]) => (
          <line
            key={y1}
            className={tick === 0 ? 'zero-line' : 'gridline'}
            x1={x}
            x2={x}
            y1={y1}
            y2={y2}
          />
        ))}
        <text className="axis" x={x} y={bottom + 20} textAnchor="middle">
          {formatAxisPounds(tick)}
        </text>
      </g>
    );
  });
}

interface StepProps {
  readonly bar: BridgeBar;
  readonly top: number;
  readonly isLast: boolean;
  readonly geometry: BridgeGeometry;
}

function Step({ bar, top, isLast, geometry }: StepProps) {
  const { pitch, barHeight, barTop, width, layout } = geometry;
  const [from, to] = [placeOf(geometry, bar.from), placeOf(geometry, bar.to)];
  const y = top + barTop;
  const isNarrow = layout === 'narrow';
  const ownLine = geometry.figureLine === 'own';
  const base = isNarrow ? top + 20 : y + barHeight / 2 + 5.5;
  return (
    <g data-mark={bar.id}>
      <text
        className={bar.kind === 'total' ? 'bridge__name bridge__total-name' : 'bridge__name'}
        x={0}
        y={base}
      >
        {bar.name}
      </text>
      <rect
        className={`bridge__bar bridge__bar--${bar.kind}`}
        x={Math.min(from, to)}
        y={y}
        width={Math.max(1, Math.abs(to - from))}
        height={barHeight}
      />
      {!isLast && !isNarrow && (
        <line className="bridge__join" x1={to} x2={to} y1={y + barHeight} y2={y + pitch} />
      )}
      <text
        className={bar.kind === 'total' ? 'bar-figure' : 'bar-name'}
        x={ownLine ? 0 : width}
        y={ownLine ? base + FIGURE_LINE : base}
        textAnchor={ownLine ? 'start' : 'end'}
      >
        {bar.figure}
      </text>
    </g>
  );
}
