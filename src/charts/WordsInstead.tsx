import { axisLines } from './axisLines.ts';
import type { ChartRoom } from './chartRoom.ts';

interface WordsInsteadProps {
  readonly words: string;
  readonly x: number;
  readonly middle: number;
  readonly room: Omit<ChartRoom, 'ready'>;
}

const LINE = 17;

/** What stands where a mark would be, as far as the room reaches and then on the next line. */
export function WordsInstead({ words, x, middle, room }: WordsInsteadProps) {
  const lines = axisLines(words, room.width - x, room);
  return lines.map((line, index) => (
    <text
      key={line}
      className="bar-marker"
      x={x}
      y={middle + (index - (lines.length - 1) / 2) * LINE}
      dy="0.36em"
    >
      {line}
    </text>
  ));
}
