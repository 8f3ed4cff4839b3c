import type { BoardRow, RuleBoard } from '../../viewModel/whoPays/ruleBoard.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { lettersIn } from '../letterWidths.ts';
import { wrapped } from '../wrapped.ts';

/** Sizes of the board of rules, in pixels. */
export interface BoardGeometry {
  /** Rules side by side, or under each other where there is little room. */
  readonly form: 'columns' | 'stacked';
  readonly width: number;
  readonly nameWidth: number;
  readonly gap: number;
  readonly columnWidth: number;
  /** The most letters of a name, and of the words under a bar, in a line. */
  readonly nameLetters: number;
  readonly noteLetters: number;
  /** The same over the names. */
  readonly headLetters: number;
  readonly lineHeight: number;
  readonly noteHeight: number;
  readonly barHeight: number;
  /** From the top of a row to its first line of text. */
  readonly padding: number;
  /** For the head of a rule. */
  readonly head: number;
}

/** A row, where it stands and how high it is. */
export interface PlacedRow {
  readonly row: BoardRow;
  readonly top: number;
  readonly height: number;
}

/** The least that a column needs, so that the words under its bars stay in two lines. */
const NARROWEST_COLUMN = 150;
const NAME_PART = 0.19;
/** The triangle before the words, and the space after it. */
export const SIGN_WIDTH = 20;

export function boardGeometry(room: ChartRoom, columns: number): BoardGeometry {
  const { width, layout, letters } = room;
  const isPaper = layout === 'paper';
  const gap = isPaper ? 16 : 36;
  const nameWidth = Math.max(isPaper ? 128 : 160, width * NAME_PART);
  const columnWidth = (width - nameWidth) / columns - gap;
  const form =
    layout === 'narrow' || columnWidth < NARROWEST_COLUMN * letters ? 'stacked' : 'columns';
  const usedWidth = form === 'stacked' ? width : columnWidth;
  return {
    form,
    width,
    nameWidth: form === 'stacked' ? 0 : nameWidth,
    gap: form === 'stacked' ? 0 : gap,
    columnWidth: usedWidth,
    nameLetters: lettersIn(form === 'stacked' ? width * 0.6 : nameWidth, 'board-name', room),
    noteLetters: lettersIn(usedWidth - SIGN_WIDTH, 'board-note', room),
    headLetters: lettersIn(nameWidth, 'board-note', room),
    lineHeight: isPaper ? 17 : 22,
    noteHeight: isPaper ? 14 : 20,
    barHeight: isPaper ? 10 : 14,
    padding: isPaper ? 6 : 16,
    head: isPaper ? 48 : 60,
  };
}

/**
 * The rows under a head that starts at `from`, each as high as its fullest cell, and where the last one ends.
 */
export function placeRows(
  geometry: BoardGeometry,
  rows: readonly BoardRow[],
  from: number,
): { readonly rows: readonly PlacedRow[]; readonly end: number } {
  let top = from + geometry.head;
  const placed = rows.map((row): PlacedRow => {
    const height = rowHeight(geometry, row);
    top += height;
    return { row, top: top - height, height };
  });
  return { rows: placed, end: top + 2 };
}

function rowHeight(geometry: BoardGeometry, { name, avoids, cells, kind }: BoardRow): number {
  const { lineHeight, noteHeight, barHeight, padding, form } = geometry;
  const bar = kind === 'cost' ? 0 : barHeight + 10;
  const noteLines = Math.max(0, ...cells.map(({ note }) => linesOfNote(note, geometry)));
  const cell = lineHeight + bar + noteLines * noteHeight;
  const names = wrapped(name, geometry.nameLetters).length * lineHeight;
  const label = names + (avoids === '' ? 0 : noteHeight);
  const content = form === 'stacked' ? cell + label - lineHeight : Math.max(cell, label);
  return content + 2 * padding;
}

export function linesOfNote(note: string, { noteLetters }: BoardGeometry): number {
  return note === '' ? 0 : wrapped(note, noteLetters).length;
}

const BETWEEN_STACKED = 28;

/** Where each rule starts, from top to bottom, and after them where the drawing ends: one rule for all where they stand side by side. */
export function boardTops(
  geometry: BoardGeometry,
  { rules, rows }: RuleBoard,
): readonly [number, ...number[]] {
  if (geometry.form === 'columns') return [0, placeRows(geometry, rows, 0).end];
  const tops: [number, ...number[]] = [0];
  rules.forEach((_, rule) => {
    const { end } = placeRows(geometry, rowsOfRule(rows, rule), tops[rule] ?? 0);
    tops.push(rule === rules.length - 1 ? end : end + BETWEEN_STACKED);
  });
  return tops;
}

/** The same rows with the cells of one rule alone. */
export function rowsOfRule(rows: readonly BoardRow[], rule: number): readonly BoardRow[] {
  return rows.map((row) => ({ ...row, cells: row.cells.slice(rule, rule + 1) }));
}
