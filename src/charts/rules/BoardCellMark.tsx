import type { BoardCell, BoardRow } from '../../viewModel/whoPays/ruleBoard.ts';
import { linesOfNote, SIGN_WIDTH, type BoardGeometry } from './boardGeometry.ts';
import { toFindFill } from './ToFindHatch.tsx';
import { wrapped } from '../wrapped.ts';

interface BoardCellMarkProps {
  readonly cell: BoardCell;
  readonly kind: BoardRow['kind'];
  readonly x: number;
  /** The base line of the figure. */
  readonly y: number;
  /** Where the bar starts. */
  readonly barTop: number;
  readonly geometry: BoardGeometry;
  readonly idPrefix: string;
}

/** What one rule asks of one funder: the figure, its bar with the mark of what is avoided, and what is to be noted. */
export function BoardCellMark(props: BoardCellMarkProps) {
  const { cell, kind, x, y, barTop, geometry, idPrefix } = props;
  const isStacked = geometry.form === 'stacked';
  return (
    <g data-mark={cell.id}>
      <text
        className="board__figure"
        x={isStacked ? geometry.width : x}
        y={y}
        textAnchor={isStacked ? 'end' : 'start'}
      >
        {cell.figure}
      </text>
      {kind !== 'cost' && (
        <CellBar
          cell={cell}
          fill={kind === 'to-be-found' ? toFindFill(idPrefix) : null}
          x={x}
          y={barTop}
          geometry={geometry}
        />
      )}
      {linesOfNote(cell.note, geometry) > 0 && (
        <CellNote cell={cell} x={x} y={barTop + geometry.barHeight + 6} geometry={geometry} />
      )}
    </g>
  );
}

interface CellBarProps {
  readonly cell: BoardCell;
  /** Null for what is paid, which is outlined. */
  readonly fill: string | null;
  readonly x: number;
  readonly y: number;
  readonly geometry: BoardGeometry;
}

function CellBar({ cell, fill, x, y, geometry: { columnWidth, barHeight } }: CellBarProps) {
  const room = columnWidth - 4;
  const length = cell.length * room;
  const from = x + 0.75;
  return (
    <>
      {length < 2 ? (
        <line className="zero-line" x1={from} x2={from} y1={y} y2={y + barHeight} />
      ) : (
        <rect
          className={fill === null ? 'board__bar' : 'board__to-find'}
          x={from}
          y={y}
          width={length}
          height={barHeight}
          {...(fill === null ? {} : { fill })}
        />
      )}
      {cell.avoidsAt !== null && (
        <rect
          className="left-over"
          x={from + cell.avoidsAt * room - 1.5}
          y={y - 4}
          width={3}
          height={barHeight + 8}
        />
      )}
    </>
  );
}

interface CellNoteProps {
  readonly cell: BoardCell;
  readonly x: number;
  readonly y: number;
  readonly geometry: BoardGeometry;
}

function CellNote({ cell, x, y, geometry }: CellNoteProps) {
  const hasSign = cell.mark === 'pays-more';
  const base = y + geometry.noteHeight * 0.75;
  return (
    <>
      {hasSign && (
        <path
          className="board__sign"
          d={`M${x + 1} ${base + 1}L${x + 7} ${base - 10}L${x + 13} ${base + 1}ZM${x + 7} ${base - 6}V${base - 2.8}M${x + 7} ${base - 1.6}V${base - 0.4}`}
        />
      )}
      {wrapped(cell.note, geometry.noteLetters).map((line, index) => (
        <text
          key={line}
          className="board__note"
          x={x + (hasSign ? SIGN_WIDTH : 0)}
          y={base + index * geometry.noteHeight}
        >
          {line}
        </text>
      ))}
    </>
  );
}
