import {
  Bar,
  ComposedChart,
  Line,
  XAxis,
  YAxis,
  useYAxisScale,
  type BarShapeProps,
  type DotItemDotProps,
} from 'recharts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { yearScale } from '../viewModel/summary/yearScale.ts';
import { YearGround, YearNotes } from './YearLayers.tsx';
import type { YearGeometry } from './yearGeometry.ts';
import { yearMarkId, yearRowsInWords, type YearSeries } from './yearMarks.ts';

interface YearBarsProps {
  readonly rows: readonly YearRow[];
  readonly geometry: YearGeometry;
  readonly title: string;
}

/** Filled bars for what is avoided, outlined ones below zero for what is spent, a line for the running total. */
export function YearBars({ rows, geometry, title }: YearBarsProps) {
  const { width, height, margin, barWidth } = geometry;
  const scale = yearScale(rows);
  return (
    <ComposedChart
      role="img"
      title={title}
      desc={yearRowsInWords(rows)}
      className="years"
      accessibilityLayer={false}
      stackOffset="sign"
      width={width}
      height={height}
      margin={{ ...margin }}
      data={rows}
      barSize={barWidth}
    >
      <XAxis dataKey="year" type="category" scale="band" hide />
      <YAxis type="number" domain={[scale.min, scale.max]} allowDataOverflow hide />
      <YearGround scale={scale} geometry={geometry} />
      <Bar
        stackId="year"
        dataKey="avoided"
        isAnimationActive={false}
        shape={(mark: BarShapeProps) => (
          <YearMark
            {...upright(mark)}
            kind={avoidedKind(rows, mark)}
            markId={idAt(rows, mark, 'avoided')}
          />
        )}
      />
      <Bar
        stackId="year"
        dataKey={({ cost }: YearRow) => -(cost ?? 0)}
        isAnimationActive={false}
        shape={(mark: BarShapeProps) => (
          <YearMark {...upright(mark)} kind="cost" markId={idAt(rows, mark, 'cost')} />
        )}
      />
      <Line
        type="linear"
        dataKey="runningTotal"
        className="running-total-halo"
        isAnimationActive={false}
        activeDot={false}
        dot={false}
      />
      <Line
        type="linear"
        dataKey="runningTotal"
        className="running-total"
        isAnimationActive={false}
        activeDot={false}
        dot={({ cx, cy, index }: DotItemDotProps) => (
          <circle
            key={index}
            className="running-total__dot"
            data-mark={idAt(rows, { index }, 'runningTotal')}
            cx={cx}
            cy={cy}
            r={4.5}
          />
        )}
      />
      <YearNotes rows={rows} geometry={geometry} />
    </ComposedChart>
  );
}

interface YearMarkProps {
  readonly markId: string | undefined;
  readonly kind: 'avoided' | 'adds-cost' | 'cost';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far from the line of zero a bar of no length is still found. */
const NO_LENGTH_REACH = 12;

/** An outline is drawn inside its bar, so that the bar ends where its figure is. */
function YearMark({ markId, kind, x, y, width, height }: YearMarkProps) {
  const zero = useYAxisScale()?.(0) ?? y;
  if (height === 0) {
    return (
      <rect
        className="bar-band"
        data-mark={markId}
        x={x}
        y={kind === 'cost' ? zero : zero - NO_LENGTH_REACH}
        width={width}
        height={NO_LENGTH_REACH}
      />
    );
  }
  if (kind === 'avoided') {
    return <rect className="year-avoided" data-mark={markId} {...{ x, y, width, height }} />;
  }
  return (
    <rect
      className={kind === 'cost' ? 'year-cost' : 'year-adds-cost'}
      data-mark={markId}
      x={x + 0.75}
      y={y + 0.75}
      width={width - 1.5}
      height={Math.max(0.5, height - 1.5)}
    />
  );
}

function idAt(
  rows: readonly YearRow[],
  { index }: { readonly index: number },
  series: YearSeries,
): string | undefined {
  const row = rows[index];
  return row === undefined ? undefined : yearMarkId(row, series);
}

/** A bar below zero comes from Recharts with a negative height. */
function upright({ x, y, width, height }: BarShapeProps) {
  return { x, y: Math.min(y, y + height), width, height: Math.abs(height) };
}

function avoidedKind(rows: readonly YearRow[], { index }: BarShapeProps): 'avoided' | 'adds-cost' {
  return (rows[index]?.avoided ?? 0) < 0 ? 'adds-cost' : 'avoided';
}
