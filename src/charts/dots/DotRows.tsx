import type { Scale } from '../../viewModel/summary/scale.ts';
import { NAME_LINE, dotGeometry, type DotGeometry } from './dotGeometry.ts';
import type { DotRow } from './dotRow.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { Drawing } from '../Drawing.tsx';
import { wordsWidth } from '../letterWidths.ts';
import { ticksThatFit } from '../ticksThatFit.ts';
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

/** From the line of zero to words that stand where marks would be. */
const WORDS_GAP = 6;
/** Between two labels of the axis. */
const LABEL_GAP = 10;
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
  const geometry = dotGeometry(room, scale, { rows, among });
  const labelled = ticksThatFit(
    scale,
    geometry.toX(scale.max) - geometry.toX(scale.min),
    room.letters,
    LABEL_GAP +
      Math.max(0, ...scale.ticks.map((tick) => wordsWidth(formatTick(tick), 'axis', room))) /
        room.letters,
  );
  return (
    <Drawing
      className="dot-rows"
      width={geometry.width}
      height={geometry.height}
      title={title}
      description={description}
    >
      {labelled.map((tick) => (
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
    </Drawing>
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
  const lines = geometry.linesOf(row);
  const ownLine = geometry.figuresLine === 'own';
  const ticks = row.instead === null ? scale.ticks : scale.ticks.filter((tick) => tick === 0);
  return (
    <g
      data-mark={row.id}
      className={row.tone === 'series' ? 'dot dot--series' : `dot kind-stroke--${row.tone}`}
    >
      {ticks.map((tick) => (
        <line
          key={tick}
          className={tick === 0 ? 'zero-line' : 'gridline'}
          x1={toX(tick)}
          x2={toX(tick)}
          y1={y - reach}
          y2={y + reach}
        />
      ))}
      {lines.map((line, at) => (
        <text
          key={`${at} ${line}`}
          className="bar-name"
          x={0}
          y={words(index) + at * NAME_LINE}
          dy="0.36em"
        >
          {line}
        </text>
      ))}
      <text
        className="bar-figure"
        x={ownLine ? 0 : width}
        y={words(index) + (ownLine ? lines.length * NAME_LINE : 0)}
        dy="0.36em"
        textAnchor={ownLine ? 'start' : 'end'}
      >
        {row.figures}
      </text>
      {row.instead !== null && (
        <WordsInstead words={row.instead} x={left + WORDS_GAP} middle={y} room={geometry} />
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
