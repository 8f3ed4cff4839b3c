import { lettersIn, type LetterRoom } from './letterWidths.ts';
import { wrapped } from './wrapped.ts';

/** Words at the size of axes, in as many lines as so much room asks for. */
export function axisLines(words: string, width: number, room: LetterRoom): readonly string[] {
  return wrapped(words, lettersIn(width, 'axis', room));
}
