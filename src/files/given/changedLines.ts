/** A line of a file that an encoding other than UTF-8 gives other letters. */
interface ChangedLine {
  /** As a spreadsheet numbers it where no cell has a line break. */
  readonly row: number;
  /** The letters beyond ASCII, each with a little of what stands around it. */
  readonly text: string;
}

export interface ChangedLines {
  readonly count: number;
  readonly first: readonly ChangedLine[];
}

const LINES_SHOWN = 5;
const AROUND = 18;
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The lines of a text that hold letters beyond ASCII: they alone depend on the encoding. */
export function changedLines(text: string): ChangedLines {
  const changed = text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ row: index + 1, text: line }))
    .filter((line) => BEYOND_ASCII.test(line.text));
  return {
    count: changed.length,
    first: changed.slice(0, LINES_SHOWN).map((line) => ({ ...line, text: excerpt(line.text) })),
  };
}

function excerpt(line: string): string {
  const at = line.search(BEYOND_ASCII);
  const start = Math.max(0, at - AROUND);
  const end = Math.min(line.length, at + 2 * AROUND);
  return `${start > 0 ? '…' : ''}${line.slice(start, end)}${end < line.length ? '…' : ''}`;
}
