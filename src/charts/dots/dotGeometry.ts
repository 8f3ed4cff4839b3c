import type { Scale } from '../../viewModel/summary/scale.ts';
import type { ChartRoom } from '../chartRoom.ts';
import { lettersIn, wordsWidth } from '../letterWidths.ts';
import type { DotRow } from './dotRow.ts';
import { wrapped } from '../wrapped.ts';

/** Sizes of a dot plot, in pixels. */
export interface DotGeometry extends Omit<ChartRoom, 'ready'> {
  readonly height: number;
  readonly left: number;
  /** Names stand above their marks where they do not fit beside them. */
  readonly names: 'beside' | 'above';
  /** From the middle of a row's marks, how far its gridlines reach. */
  readonly reach: number;
  /** The middle of a row's marks, and of the first line of its words. */
  readonly middle: (row: number) => number;
  readonly words: (row: number) => number;
  readonly linesOf: (row: DotRow) => readonly string[];
  /** Figures stand at the end of the name's first line, or under the name where both have no room. */
  readonly figuresLine: 'same' | 'own';
  readonly toX: (value: number) => number;
}

const MOST_FOR_NAMES = 0.42;
const AXIS_HEIGHT = 34;
const EDGE = 14;
const GAP = 28;
/** A name that has less than this beside its figures would be a column of single words. */
const FEWEST_LETTERS = 14;
export const NAME_LINE = 21;

const PITCH = { wide: 42, narrow: 42, paper: 24 } as const;
/** Under the words of a row, for its marks: nearer to their own words than to those below. */
const MARKS = { wide: 36, narrow: 38, paper: 20 } as const;
const MARKS_MIDDLE = { wide: 14, narrow: 15, paper: 8 } as const;

/** @param among the rows of all panels, so that their scales stand under each other. */
export function dotGeometry(
  room: Omit<ChartRoom, 'ready'>,
  scale: Scale,
  { rows, among }: { readonly rows: readonly DotRow[]; readonly among: readonly DotRow[] },
): DotGeometry {
  const { layout, width, letters } = room;
  const widest = (text: (row: DotRow) => string) =>
    Math.max(0, ...among.map((row) => wordsWidth(text(row), 'dot-row', room)));
  const figures = widest((row) => row.figures) + GAP;
  const longest = widest((row) => row.name) + GAP;
  const names = layout === 'narrow' || longest > width * MOST_FOR_NAMES ? 'above' : 'beside';
  const wholeLine = lettersIn(width, 'dot-row', room);
  const besideFigures = (row: DotRow) =>
    lettersIn(width - GAP, 'dot-row', room) - row.figures.length;
  const figuresLine =
    names === 'above' &&
    among.some((row) => besideFigures(row) < Math.min(row.name.length, FEWEST_LETTERS))
      ? 'own'
      : 'same';
  const linesOf = (row: DotRow) => {
    if (names === 'beside') return [row.name];
    return wrapped(row.name, figuresLine === 'own' ? wholeLine : besideFigures(row));
  };
  const heights = rows.map((row) =>
    names === 'above'
      ? (linesOf(row).length + (figuresLine === 'own' ? 1 : 0)) * NAME_LINE + MARKS[layout]
      : PITCH[layout],
  );
  const top = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const left = names === 'above' ? EDGE : longest;
  const plot = width - left - (names === 'above' ? EDGE : figures);
  return {
    layout,
    width,
    letters,
    height: top(rows.length) + AXIS_HEIGHT,
    left,
    names,
    reach: names === 'above' ? 11 : PITCH[layout] / 2,
    middle: (row) =>
      names === 'above'
        ? top(row + 1) - MARKS[layout] + MARKS_MIDDLE[layout]
        : top(row) + PITCH[layout] / 2,
    words: (row) => top(row) + (names === 'above' ? NAME_LINE / 2 : PITCH[layout] / 2),
    linesOf,
    figuresLine,
    toX: (value) => left + ((value - scale.min) / (scale.max - scale.min)) * plot,
  };
}
