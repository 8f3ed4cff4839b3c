import type { RuleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { boardGeometry, placeRows } from './boardGeometry.ts';

/** What the first sheet leaves under the page's title and its message, in pixels. */
const SHEET = 640;

/** A board as it is drawn: on paper in parts of about the same height, none of which is cut by the end of a sheet. */
export function boardSheets(
  board: RuleBoard,
  room: ChartRoom,
  columns: number,
): readonly RuleBoard[] {
  const geometry = boardGeometry(room, columns);
  if (room.layout !== 'paper' || geometry.form === 'stacked') return [board];
  const { head } = geometry;
  const { rows, end } = placeRows(geometry, board.rows, 0);
  const sheets = Math.ceil((end - head) / (SHEET - head));
  const sheetOf = ({ top, height }: (typeof rows)[number]) =>
    Math.floor(((top + height / 2 - head) / (end - head)) * sheets);
  return Array.from({ length: sheets }, (_, sheet) => ({
    ...board,
    rows: rows.filter((placed) => sheetOf(placed) === sheet).map(({ row }) => row),
  }));
}
