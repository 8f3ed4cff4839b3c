import { warningAt, faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { quoted } from '../words/quoted.ts';

const ZERO_WIDTH = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const WRITTEN_SO = /^[a-z0-9_]*$/;
const SPACES_AND_HYPHENS = /[\s\u00A0-]+/g;

/** A heading as column names are written: lower case, words joined by underscores, no unseen characters. */
export function columnName(heading: string): string {
  if (WRITTEN_SO.test(heading)) return heading;
  return heading.replace(ZERO_WIDTH, '').trim().toLowerCase().replace(SPACES_AND_HYPHENS, '_');
}

/** The letters a spreadsheet shows over column `index`, which counts from 0: A … Z, AA … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** What the headings themselves show: names read with tolerance (told), and names that stand twice (a fault). */
export function headingIssues(
  file: string,
  row: number,
  headings: readonly string[],
): readonly DataIssue[] {
  const firstAt = new Map<string, number>();
  return headings.flatMap((heading, index) => {
    const name = columnName(heading);
    if (name === '') return [];
    const earlier = firstAt.get(name);
    if (earlier !== undefined) {
      return [
        faultAt(
          { file, row, column: name },
          {
            found: `the same heading over columns ${columnLetters(earlier)} and ${columnLetters(index)}`,
            expected: 'each heading once',
            remedy: 'Delete or rename one of the two columns.',
          },
        ),
      ];
    }
    firstAt.set(name, index);
    if (heading === name) return [];
    return [
      warningAt(
        { file, row, column: name },
        {
          found: `the heading ${quoted(heading)}`,
          expected: `"${name}"`,
          remedy: 'Read as that; nothing to do.',
        },
      ),
    ];
  });
}
