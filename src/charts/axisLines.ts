import type { ChartRoom } from './chartRoom.ts';
import { wrapped } from './wrapped.ts';

/** Wide enough for words in Inter at the size of axes, letter by letter, in pixels. */
const LETTER = { wide: 7.6, narrow: 7, paper: 6.1 } as const;

/** How far words at the size of axes run, in pixels. */
export function axisWidth(words: string, { layout, letters }: Omit<ChartRoom, 'ready'>): number {
  return words.length * LETTER[layout] * letters;
}

/** Words at the size of axes, in as many lines as so much room asks for. */
export function axisLines(
  words: string,
  width: number,
  { layout, letters }: Omit<ChartRoom, 'ready'>,
): readonly string[] {
  return wrapped(words, Math.floor(width / (LETTER[layout] * letters)));
}
