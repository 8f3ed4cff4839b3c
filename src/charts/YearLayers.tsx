import { ZIndexLayer, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { formatAxisPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';
import type { Scale } from '../viewModel/summary/scale.ts';
import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { YEAR_CHART_WORDS, yearAxis, yearInDigits, yearOnTwoLines } from '../words/yearChart.ts';
import { wordsWidth } from './letterWidths.ts';
import { AXIS_GAP, type YearGeometry } from './yearGeometry.ts';

/** Above Recharts' bars and lines. */
const IN_FRONT = 600;
const LINE_HEIGHT = 18;

/** Gridlines and their amounts, behind the bars. */
export function YearGround({
  scale,
  geometry,
}: {
  readonly scale: Scale;
  readonly geometry: YearGeometry;
}) {
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (toY === undefined || plot === undefined) return null;
  return (
    <g>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line
            className="gridline"
            x1={plot.x}
            x2={plot.x + plot.width}
            y1={toY(tick)}
            y2={toY(tick)}
          />
          <text
            className="axis"
            x={geometry.margin.left - AXIS_GAP}
            y={toY(tick)}
            dy="0.36em"
            textAnchor="end"
          >
            {formatAxisPounds(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The line of zero, the years under the axis, and the name of the line at its end. */
export function YearNotes({
  rows,
  geometry,
}: {
  readonly rows: readonly YearRow[];
  readonly geometry: YearGeometry;
}) {
  const toX = useXAxisScale();
  const toY = useYAxisScale();
  const plot = usePlotArea();
  if (toX === undefined || toY === undefined || plot === undefined) return null;
  const last = rows.at(-1);
  const axis = yearAxis(rows[0]?.label ?? '');
  const middle = plot.x + plot.width / 2;
  const bottom = plot.y + plot.height;
  return (
    <ZIndexLayer zIndex={IN_FRONT}>
      <g>
        <line className="zero-line" x1={plot.x} x2={plot.x + plot.width} y1={toY(0)} y2={toY(0)} />
        {rows.map((row) => (
          <text
            key={row.year}
            className="axis"
            x={toX(row.year, { position: 'middle' })}
            y={bottom + LINE_HEIGHT}
            textAnchor="middle"
          >
            {geometry.layout === 'narrow'
              ? yearInDigits(row.label)
              : yearOnTwoLines(row.label).map((line, index) => (
                  <tspan
                    key={line}
                    x={toX(row.year, { position: 'middle' })}
                    dy={index === 0 ? 0 : LINE_HEIGHT}
                  >
                    {line}
                  </tspan>
                ))}
          </text>
        ))}
        {geometry.layout === 'narrow' && (
          <text
            className="axis"
            x={Math.min(middle, geometry.width - wordsWidth(axis, 'axis', geometry) / 2)}
            y={bottom + 2 * LINE_HEIGHT + 4}
            textAnchor="middle"
          >
            {axis}
          </text>
        )}
        {geometry.layout !== 'narrow' && last !== undefined && (
          <text className="bar-figure" x={plot.x + plot.width + 12} y={toY(last.runningTotal)}>
            <tspan x={plot.x + plot.width + 12} dy="-0.2em">
              {YEAR_CHART_WORDS.runningTotal}
            </tspan>
            <tspan className="axis" x={plot.x + plot.width + 12} dy="1.25em">
              {formatPoundsChange(last.runningTotal)}
            </tspan>
          </text>
        )}
      </g>
    </ZIndexLayer>
  );
}
