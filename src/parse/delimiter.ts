import type { IssueWords } from '../domain/dataIssue.ts';

export type Delimiter = ',' | ';' | '\t';

interface DelimiterReading {
  readonly delimiter: Delimiter;
  /** What to tell the reader when it is not the comma. */
  readonly told?: IssueWords;
}

/**
 * The delimiter of the first line that has one outside quotation marks; where the next such line has none of that
 * kind, the first was a title, and the next is looked at. Another than the comma is taken only when sure: that
 * line has no comma and only one of the others.
 */
export function detectDelimiter(text: string): DelimiterReading {
  const lines = firstLines(text).filter((line) => /[,;\t]/.test(line));
  const headings = lines.find((line, index) => lines[index + 1]?.includes(mainOf(line)) ?? true);
  const delimiter = mainOf(headings ?? '');
  return delimiter === ',' ? { delimiter } : { delimiter, told: toldOf(NAMES[delimiter]) };
}

const NAMES = { ';': 'semicolons', '\t': 'tabs' } as const;

function mainOf(line: string): Delimiter {
  if (line.includes(',') || (line.includes(';') && line.includes('\t'))) return ',';
  if (line.includes(';')) return ';';
  return line.includes('\t') ? '\t' : ',';
}

function toldOf(between: string): IssueWords {
  return {
    found: `${between} between cells`,
    expected: 'commas',
    remedy: `Read with ${between}; nothing to do.`,
  };
}

/** Enough to get past title lines above the headings. */
const LINES_LOOKED_AT = 20;
/** How much of a text the delimiter is looked for in. */
export const CHARACTERS_LOOKED_AT = 100_000;

/** The first lines without what stands in quotation marks, which may hold line breaks. */
function firstLines(text: string): readonly string[] {
  return text
    .slice(0, CHARACTERS_LOOKED_AT)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT);
}
