import { ZIndexLayer, usePlotArea, useXAxisScale } from 'recharts';
import { isFigure } from '../domain/marker.ts';
import type { PartnerBar, PartnerPanel } from '../viewModel/summary/partnerPanels.ts';
import type { Scale } from '../viewModel/summary/scale.ts';
import { avoidsAndAdds } from '../viewModel/summary/stack.ts';
import { markerInFewWords, markerInWords } from '../words/markers.ts';
import { barName } from './barName.ts';
import { barMarkId } from './partnerMarks.ts';
import { FIGURE_LINE, type BarGeometry } from './partnerGeometry.ts';
import { WordsInstead } from './WordsInstead.tsx';

/** Above Recharts' bars and axes. */
const IN_FRONT = 600;
/** Parts the bands of two bars. */
const BAND_GAP = 2;

interface BarLayerProps {
  readonly bars: readonly PartnerBar[];
  readonly geometry: BarGeometry;
}

interface BarGroundProps extends BarLayerProps {
  readonly scale: Scale;
  readonly panel: PartnerPanel['kind'];
}

/** What lies behind the bars: gridlines, only beside bars and never through words, and the band of each bar. */
export function BarGround({ bars, scale, geometry, panel }: BarGroundProps) {
  const toX = useXAxisScale();
  if (toX === undefined || geometry.axisHeight === 0) return null;
  return (
    <g>
      {bars.map((bar, row) => (
        <rect
          key={bar.id}
          className="bar-band"
          data-mark={barMarkId(panel, bar)}
          x={0}
          y={row * geometry.pitch + BAND_GAP}
          width={geometry.width}
          height={geometry.pitch - 2 * BAND_GAP}
        />
      ))}
      {bars.map((bar, row) =>
        scale.ticks.map((tick) =>
          isFigure(bar.figure) ? (
            <line
              key={`${bar.id} ${String(tick)}`}
              className="gridline"
              x1={toX(tick)}
              x2={toX(tick)}
              y1={rowTop(row, geometry)}
              y2={rowEnd(row, geometry)}
            />
          ) : null,
        ),
      )}
    </g>
  );
}

/** Names, figures, the line of zero, and what is left of each bar that also adds cost. */
export function BarNotes({ bars, geometry }: BarLayerProps) {
  const toX = useXAxisScale();
  const plot = usePlotArea();
  const zero = toX?.(0);
  if (toX === undefined || plot === undefined || zero === undefined) return null;
  return (
    <ZIndexLayer zIndex={IN_FRONT}>
      <g>
        {bars.map((bar, row) => (
          <g key={bar.id}>
            <BarWords bar={bar} row={row} geometry={geometry} zero={zero} />
            {(isFigure(bar.figure) || geometry.layout !== 'narrow') && (
              <line
                className="zero-line"
                x1={zero}
                x2={zero}
                y1={rowTop(row, geometry)}
                y2={rowEnd(row, geometry)}
              />
            )}
            {avoidsAndAdds(bar) && isFigure(bar.figure) && (
              <rect
                className="left-over"
                x={(toX(bar.figure) ?? zero) - 1.5}
                y={barTop(row, geometry) - 5}
                width={3}
                height={geometry.barHeight + 10}
              />
            )}
          </g>
        ))}
      </g>
    </ZIndexLayer>
  );
}

interface BarWordsProps {
  readonly bar: PartnerBar;
  readonly row: number;
  readonly geometry: BarGeometry;
  readonly zero: number;
}

function BarWords({ bar, row, geometry, zero }: BarWordsProps) {
  const middle = barTop(row, geometry) + geometry.barHeight / 2;
  const baseline = geometry.layout === 'narrow' ? row * geometry.pitch + 17 : middle;
  const ownLine = geometry.figureLine === 'own';
  const drop = geometry.layout === 'narrow' ? '0' : '0.36em';
  return (
    <>
      <text className="bar-name" x={0} y={baseline} dy={drop}>
        {barName(bar.name)}
      </text>
      <text
        className="bar-figure"
        data-sum={bar.name.kind === 'all-others' ? '' : undefined}
        x={ownLine ? 0 : geometry.width - geometry.rangeColumn}
        y={ownLine ? baseline + FIGURE_LINE : baseline}
        dy={drop}
        textAnchor={ownLine ? 'start' : 'end'}
      >
        {bar.label}
      </text>
      {geometry.rangeColumn > 0 && (
        <text className="bar-range" x={geometry.width} y={baseline} dy={drop} textAnchor="end">
          {bar.range}
        </text>
      )}
      {!isFigure(bar.figure) && (
        <WordsInstead
          words={
            geometry.layout === 'narrow' ? markerInFewWords(bar.figure) : markerInWords(bar.figure)
          }
          x={geometry.layout === 'narrow' ? 0 : zero + 10}
          middle={middle}
          room={geometry}
        />
      )}
    </>
  );
}

/** Where lines beside a bar begin and end: from bar to bar, or around each where words stand between them. */
function rowTop(row: number, geometry: BarGeometry): number {
  return geometry.layout === 'narrow' ? barTop(row, geometry) - 4 : row * geometry.pitch;
}

function rowEnd(row: number, geometry: BarGeometry): number {
  return geometry.layout === 'narrow'
    ? barTop(row, geometry) + geometry.barHeight + 4
    : (row + 1) * geometry.pitch;
}

function barTop(row: number, { pitch, barHeight, shift }: BarGeometry): number {
  return row * pitch + (pitch - barHeight) / 2 + shift;
}
