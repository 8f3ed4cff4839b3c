import type { ChartLayout, ChartRoom } from './chartRoom.ts';

/** In pixels. */
type LetterWidth = Readonly<Record<ChartLayout, number>>;

/**
 * How wide a letter of Inter is taken to be, for each text whose length must be known before it is drawn: enough for
 * words of wide letters too. In a wide layout, in a narrow one and on paper, names and the figures
 * beside them are 16, 15 and 12.7 px high, axes and labels 14, 13 and 11.3, and notes 14, 14 and 11.3.
 */
const LETTER_WIDTHS = {
  /** Names and figures beside bars of partners. */
  'partner-bar': everywhere(7.7),
  /** Names and figures of the waterfall, those of its totals bold. */
  'bridge-step': { wide: 8.2, narrow: 7.8, paper: 7.2 },
  /** Names and figures of a dot plot, where many letters are wide. */
  'dot-row': { wide: 8.4, narrow: 8.9, paper: 7.4 },
  /** Names on the board of rules, bold. */
  'board-name': { wide: 8, narrow: 8.1, paper: 7.4 },
  /** Names of funders, bold: the column that is kept for the longest. */
  'funder-column': everywhere(9.3),
  /** The same names where that column has no room for them, as they are broken into lines. */
  'funder-line': { wide: 8, narrow: 8.5, paper: 7.6 },
  /** Rates of stages, bold, figure by figure. */
  'stage-rate': everywhere(8),
  /** Words under and over an axis, and those that stand where a mark would be. */
  axis: { wide: 6.8, narrow: 6.6, paper: 6.1 },
  /** Amounts of an axis that stand left of bars, figure by figure. */
  'axis-amount': { wide: 8.3, narrow: 7.8, paper: 7.2 },
  /** The figure in a segment of a bar. */
  'segment-figure': everywhere(7.7),
  /** What a funder pays and avoids, after the ends of its bars. */
  'funder-label': everywhere(7.2),
  /** Notes on the board of rules. */
  'board-note': { wide: 6.6, narrow: 6.6, paper: 6.4 },
  /** A funder's name and its part, within the bar that a cost is split in. */
  'split-label': { wide: 7.4, narrow: 7.4, paper: 6.2 },
} satisfies Readonly<Record<string, LetterWidth>>;

/** A text of a drawing, by where it stands. */
type DrawnText = keyof typeof LETTER_WIDTHS;

/** What the width of letters depends on. */
export type LetterRoom = Pick<ChartRoom, 'layout' | 'letters'>;

/** How far words run, in pixels. */
export function wordsWidth(
  words: string,
  text: DrawnText,
  { layout, letters }: LetterRoom,
): number {
  return words.length * LETTER_WIDTHS[text][layout] * letters;
}

/** How many letters stand on a line of so many pixels. */
export function lettersIn(width: number, text: DrawnText, { layout, letters }: LetterRoom): number {
  return Math.floor(width / (LETTER_WIDTHS[text][layout] * letters));
}

/** For texts that are held against one width in every layout. */
function everywhere(width: number): LetterWidth {
  return { wide: width, narrow: width, paper: width };
}
