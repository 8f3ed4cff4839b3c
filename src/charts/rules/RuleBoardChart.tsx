import { useId } from 'react';
import type { RuleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import { WHO_PAYS } from '../../words/whoPays.ts';
import { ChartPanel } from '../ChartPanel.tsx';
import type { ChartRoom } from '../chartRoom.ts';
import { Drawing } from '../Drawing.tsx';
import { BoardCellMark } from './BoardCellMark.tsx';
import {
  boardGeometry,
  boardTops,
  placeRows,
  rowsOfRule,
  type BoardGeometry,
  type PlacedRow,
} from './boardGeometry.ts';
import { ToFindHatch } from './ToFindHatch.tsx';
import { wrapped } from '../wrapped.ts';
import './rules.css';

interface RuleBoardChartProps {
  readonly room: ChartRoom;
  readonly board: RuleBoard;
  /** How many rules have room side by side: the same in every part of a board, so that all bars are on one scale. */
  readonly columns: number;
  readonly title: string;
  readonly inWords: string;
}

/** Rules side by side: what each asks of every funder, on one scale, with a mark at what the funder avoids. */
export function RuleBoardChart({ room, board, columns, title, inWords }: RuleBoardChartProps) {
  const idPrefix = useId();
  const geometry = boardGeometry(room, columns);
  const height = boardTops(geometry, board).at(-1) ?? 0;
  return (
    <ChartPanel room={room} height={height} heading={null}>
      <Drawing
        className="board"
        width={geometry.width}
        height={height}
        title={title}
        description={inWords}
      >
        <ToFindHatch idPrefix={idPrefix} />
        {geometry.form === 'columns' ? (
          <Columns board={board} geometry={geometry} idPrefix={idPrefix} />
        ) : (
          <Stacked board={board} geometry={geometry} idPrefix={idPrefix} />
        )}
      </Drawing>
    </ChartPanel>
  );
}

interface BoardDrawingProps {
  readonly board: RuleBoard;
  readonly geometry: BoardGeometry;
  readonly idPrefix: string;
}

function Columns({ board, geometry, idPrefix }: BoardDrawingProps) {
  const { nameWidth, columnWidth, head } = geometry;
  const { rows } = placeRows(geometry, board.rows, 0);
  const lines = [0, ...board.rules.map((_, rule) => columnStart(geometry, rule))].map(
    (from, index) => ({ from, to: from + (index === 0 ? nameWidth : columnWidth) }),
  );
  return (
    <>
      {wrapped(WHO_PAYS.funderAndAvoids, geometry.headLetters).map((line, index, all) => (
        <text
          key={line}
          className="board__basis"
          x={0}
          y={head - 12 - (all.length - 1 - index) * geometry.noteHeight}
        >
          {line}
        </text>
      ))}
      {board.rules.map(({ rule, name, basis }, index) => (
        <RuleHead
          key={rule}
          name={name}
          basis={basis}
          x={columnStart(geometry, index)}
          top={0}
          head={head}
        />
      ))}
      <RowLines lines={lines} y={head} kind="strong" />
      {rows.map((placed, index) => (
        <g key={placed.row.id}>
          <RowName placed={placed} geometry={geometry} />
          {placed.row.cells.map((cell, rule) => (
            <BoardCellMark
              key={cell.id}
              cell={cell}
              kind={placed.row.kind}
              x={columnStart(geometry, rule)}
              y={baseOf(placed, geometry)}
              barTop={baseOf(placed, geometry) + 10}
              geometry={geometry}
              idPrefix={idPrefix}
            />
          ))}
          <RowLines
            lines={lines}
            y={placed.top + placed.height}
            kind={index === rows.length - 1 ? 'strong' : 'thin'}
          />
        </g>
      ))}
    </>
  );
}

function columnStart({ nameWidth, columnWidth, gap }: BoardGeometry, rule: number): number {
  return nameWidth + gap + rule * (columnWidth + gap);
}

function Stacked({ board, geometry, idPrefix }: BoardDrawingProps) {
  const tops = boardTops(geometry, board);
  return board.rules.map(({ rule, name, basis }, index) => {
    const top = tops[index] ?? 0;
    const { rows } = placeRows(geometry, rowsOfRule(board.rows, index), top);
    const lines = [{ from: 0, to: geometry.width }];
    return (
      <g key={rule}>
        <RuleHead name={name} basis={basis} x={0} top={top} head={geometry.head} />
        <RowLines lines={lines} y={top + geometry.head} kind="strong" />
        {rows.map((placed) => (
          <g key={placed.row.id}>
            <RowName placed={placed} geometry={geometry} />
            {placed.row.cells.map((cell) => (
              <BoardCellMark
                key={cell.id}
                cell={cell}
                kind={placed.row.kind}
                x={0}
                y={baseOf(placed, geometry)}
                barTop={placed.top + geometry.padding + labelHeight(placed, geometry) + 6}
                geometry={geometry}
                idPrefix={idPrefix}
              />
            ))}
            <RowLines
              lines={lines}
              y={placed.top + placed.height}
              kind={placed === rows.at(-1) ? 'strong' : 'thin'}
            />
          </g>
        ))}
      </g>
    );
  });
}

function baseOf({ top }: PlacedRow, { padding, lineHeight }: BoardGeometry): number {
  return top + padding + lineHeight * 0.75;
}

function labelHeight({ row }: PlacedRow, geometry: BoardGeometry): number {
  const names = wrapped(row.name, geometry.nameLetters).length * geometry.lineHeight;
  return names + (row.avoids === '' ? 0 : geometry.noteHeight);
}

interface RuleHeadProps {
  readonly name: string;
  readonly basis: string;
  readonly x: number;
  readonly top: number;
  readonly head: number;
}

function RuleHead({ name, basis, x, top, head }: RuleHeadProps) {
  return (
    <>
      <text className="board__rule" x={x} y={top + head * 0.43}>
        {name}
      </text>
      <text className="board__basis" x={x} y={top + head - 12}>
        {basis}
      </text>
    </>
  );
}

interface RowNameProps {
  readonly placed: PlacedRow;
  readonly geometry: BoardGeometry;
}

function RowName({ placed, geometry }: RowNameProps) {
  const { row } = placed;
  const base = baseOf(placed, geometry);
  const lines = wrapped(row.name, geometry.nameLetters);
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} className="board__name" x={0} y={base + index * geometry.lineHeight}>
          {line}
        </text>
      ))}
      {row.avoids !== '' && (
        <text
          className="board__basis"
          x={0}
          y={base + (lines.length - 1) * geometry.lineHeight + geometry.noteHeight}
        >
          {row.avoids}
        </text>
      )}
    </>
  );
}

interface RowLinesProps {
  readonly lines: readonly { readonly from: number; readonly to: number }[];
  readonly y: number;
  readonly kind: 'strong' | 'thin';
}

function RowLines({ lines, y, kind }: RowLinesProps) {
  return lines.map(({ from, to }) => (
    <line
      key={from}
      className={kind === 'strong' ? 'board__line--strong' : 'board__line'}
      x1={from}
      x2={to}
      y1={y}
      y2={y}
    />
  ));
}
