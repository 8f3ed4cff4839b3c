import type { IssueWords } from '../domain/dataIssue.ts';

export type Delimiter = ',' | ';' | '\t';

export interface DelimiterReading {
  readonly delimiter: Delimiter;
  /** What to tell the reader when it is not the comma. */
  readonly told?: IssueWords;
}

/**
 * The delimiter of the first line that has one outside quotation marks. Another than the comma is taken
 * only when sure: that line has no comma and only one of the others.
 */
export function detectDelimiter(text: string): DelimiterReading {
  for (const line of firstLines(text)) {
    const bare = line.replace(/"[^"]*"/g, '');
    if (bare.includes(',')) return { delimiter: ',' };
    const semicolon = bare.includes(';');
    const tab = bare.includes('\t');
    if (semicolon && tab) return { delimiter: ',' };
    if (semicolon) return { delimiter: ';', told: toldOf('semicolons') };
    if (tab) return { delimiter: '\t', told: toldOf('tabs') };
  }
  return { delimiter: ',' };
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

function firstLines(text: string): readonly string[] {
  return text.slice(0, CHARACTERS_LOOKED_AT).split(/\r\n|\n|\r/, LINES_LOOKED_AT);
}
