import { useId } from 'react';
import type { Scale } from '../../viewModel/summary/scale.ts';
import { NAME_LINE, dotGeometry, type DotGeometry } from './dotGeometry.ts';
import type { DotRow } from './dotRow.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { WordsInstead } from '../WordsInstead.tsx';
import '../chart.css';
import './dots.css';

interface DotRowsProps {
  readonly rows: readonly DotRow[];
  /** The rows of all panels that stand under each other. */
  readonly among: readonly DotRow[];
  readonly scale: Scale;
  readonly formatTick: (tick: number) => string;
  readonly title: string;
  /** The rows read aloud. */
  readonly description: string;
  readonly room: ChartRoom;
}

const RADIUS = { open: 6.5, between: 4, filled: 6.5 } as const;

/** A dot plot: a row for each thing, its marks on one scale, its name on the left and its figures on the right. */
export function DotRows({
  rows,
  among,
  scale,
  title,
  description,
  room,
  formatTick,
}: DotRowsProps) {
  const id = useId();
  const geometry = dotGeometry(room, scale, { rows, among });
  return (
    <svg
      className="dot-rows"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={geometry.width}
      height={geometry.height}
      viewBox={`0 0 ${String(geometry.width)} ${String(geometry.height)}`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {scale.ticks.map((tick) => (
        <text
          key={tick}
          className="axis"
          x={geometry.toX(tick)}
          y={geometry.height - 8}
          textAnchor="middle"
        >
          {formatTick(tick)}
        </text>
      ))}
      {rows.map((row, index) => (
        <Row key={row.id} row={row} index={index} scale={scale} geometry={geometry} />
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: DotRow;
  readonly index: number;
  readonly scale: Scale;
  readonly geometry: DotGeometry;
}

function Row({ row, index, scale, geometry }: RowProps) {
  const { width, left, reach, middle, words, toX } = geometry;
  const y = middle(index);
  const values = row.dots.map(({ value }) => value);
  return (
    <g
      data-mark={row.id}
      className={row.tone === 'series' ? 'dot dot--series' : `dot kind-stroke--${row.tone}`}
    >
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'zero-line' : 'gridline'}
          x1={toX(tick)}
          x2={toX(tick)}
          y1={y - reach}
          y2={y + reach}
        />
      ))}
      {geometry.linesOf(row.name).map((line, at) => (
        <text key={line} className="bar-name" x={0} y={words(index) + at * NAME_LINE} dy="0.36em">
          {line}
        </text>
      ))}
      <text className="bar-figure" x={width} y={words(index)} dy="0.36em" textAnchor="end">
        {row.figures}
      </text>
      {row.instead !== null && (
        <WordsInstead words={row.instead} x={left + 10} middle={y} room={geometry} />
      )}
      {values.length > 1 && (
        <line
          className="dot__line"
          x1={toX(Math.min(...values))}
          x2={toX(Math.max(...values))}
          y1={y}
          y2={y}
        />
      )}
      {row.dots.map(({ value, sign }) => (
        <circle
          key={`${sign} ${String(value)}`}
          className={
            sign === 'open'
              ? 'dot__open'
              : row.tone === 'series'
                ? 'dot__series'
                : `kind-fill--${row.tone}`
          }
          cx={toX(value)}
          cy={y}
          r={RADIUS[sign]}
        />
      ))}
    </g>
  );
}
