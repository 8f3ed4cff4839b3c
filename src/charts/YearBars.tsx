import { Bar, ComposedChart, Line, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { yearScale } from '../viewModel/summary/yearScale.ts';
import { formatPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';
import { yearsInWords } from '../words/yearChart.ts';
import { YearGround, YearNotes } from './YearLayers.tsx';
import type { YearGeometry } from './yearGeometry.ts';

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
      desc={yearsInWords(
        rows.map(({ label, avoided, cost, runningTotal }) => ({
          year: label,
          avoided: formatPounds(avoided),
          cost: cost === null ? null : formatPounds(cost),
          runningTotal: formatPoundsChange(runningTotal),
        })),
      )}
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
          <YearMark {...upright(mark)} kind={avoidedKind(rows, mark)} />
        )}
      />
      <Bar
        stackId="year"
        dataKey={({ cost }: YearRow) => -(cost ?? 0)}
        isAnimationActive={false}
        shape={(mark: BarShapeProps) => <YearMark {...upright(mark)} kind="cost" />}
      />
      <Line
        type="linear"
        dataKey="runningTotal"
        className="running-total"
        isAnimationActive={false}
        activeDot={false}
        dot={{ r: 4.5, className: 'running-total__dot' }}
      />
      <YearNotes rows={rows} geometry={geometry} />
    </ComposedChart>
  );
}

interface YearMarkProps {
  readonly kind: 'avoided' | 'adds-cost' | 'cost';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An outline is drawn inside its bar, so that the bar ends where its figure is. */
function YearMark({ kind, x, y, width, height }: YearMarkProps) {
  if (height === 0) return <g />;
  if (kind === 'avoided') return <rect className="year-avoided" {...{ x, y, width, height }} />;
  return (
    <rect
      className={kind === 'cost' ? 'year-cost' : 'year-adds-cost'}
      x={x + 0.75}
      y={y + 0.75}
      width={width - 1.5}
      height={Math.max(0.5, height - 1.5)}
    />
  );
}

/** A bar below zero comes from Recharts with a negative height. */
function upright({ x, y, width, height }: BarShapeProps) {
  return { x, y: Math.min(y, y + height), width, height: Math.abs(height) };
}

function avoidedKind(rows: readonly YearRow[], { index }: BarShapeProps): 'avoided' | 'adds-cost' {
  return (rows[index]?.avoided ?? 0) < 0 ? 'adds-cost' : 'avoided';
}
