import type { IssueWords } from '../domain/dataIssue.ts';

/** How much of a text, after blanks, tells what it is. */
export const CHARACTERS_THAT_TELL = 200;

const EXPECTED = 'comma-separated values with a row of headings';

/** Says what a text is when it is plainly no table: empty, a web page, or JSON. @returns undefined for a table. */
export function whatElseItIs(text: string): IssueWords | undefined {
  const start = text.trimStart().slice(0, CHARACTERS_THAT_TELL).toLowerCase();
  if (start === '') {
    return {
      found: 'an empty file',
      expected: EXPECTED,
      remedy: 'Export the table again, with its headings even where it has no rows.',
    };
  }
  if (/^<(!doctype|html|\?xml)/.test(start)) {
    return {
      found: 'a web page',
      expected: EXPECTED,
      remedy: 'Save the data itself, not the page that shows it.',
    };
  }
  if (/^[{[]\s*["{}\]]/.test(start)) {
    return {
      found: 'JSON',
      expected: EXPECTED,
      remedy: 'Export this table as CSV.',
    };
  }
  return undefined;
}
