import type { IssueWords } from '../domain/dataIssue.ts';

export type Delimiter = ',' | ';' | '\t';

export interface DelimiterReading {
  readonly delimiter: Delimiter;
  /** What to tell the reader when it is not the comma. */
  readonly told?: IssueWords;
}

/**
 * The delimiter of the line that is most plainly a row: with one kind of delimiter outside quotation marks, and
 * more of it than any other, so that a title above the headings decides nothing. Another than the comma is taken
 * only when sure; of equals, the first.
 */
export function detectDelimiter(text: string): DelimiterReading {
  let best: { readonly delimiter: Delimiter; readonly times: number } | undefined;
  for (const line of firstLines(text)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const [only, other] = DELIMITERS.map((delimiter) => ({
      delimiter,
      times: bare.split(delimiter).length - 1,
    })).filter(({ times }) => times > 0);
    if (only !== undefined && other === undefined && only.times > (best?.times ?? 0)) best = only;
  }
  const delimiter = best?.delimiter ?? ',';
  return delimiter === ',' ? { delimiter } : { delimiter, told: toldOf(NAMES[delimiter]) };
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const NAMES = { ';': 'semicolons', '\t': 'tabs' } as const;

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
