import type { DataIssue } from '../domain/dataIssue.ts';
import { FULL_DATES, PERSONAL_KINDS, personalKindOf } from './personalValues.ts';

const NOT_REPEATED = '(not repeated here)';
const MASKED = '…';
/** A full date in a place for months is a slip, and told as it stands; dates of birth stop the file before. */
const MASKED_KINDS = PERSONAL_KINDS.filter((kind) => kind !== FULL_DATES);

/** Issues as they may be shown: no name of a file or column, and nothing found, repeats what points to a person. */
export function maskedIssues(issues: readonly DataIssue[]): readonly DataIssue[] {
  return issues.map((issue) => {
    const { file, column, found, expected, remedy } = issue;
    const isMasked = [file, column ?? '', found, expected, remedy].some(pointsToPerson);
    if (!isMasked) return issue;
    return {
      ...issue,
      file: pointsToPerson(file) ? `a file ${NOT_REPEATED}` : file,
      column: column !== null && pointsToPerson(column) ? NOT_REPEATED : column,
      found: masked(found),
      expected: masked(expected),
      remedy: masked(remedy),
    };
  });
}

/** Whether a name, as people name files and columns, holds what points to a person. */
export function pointsToPerson(name: string): boolean {
  return personalKindOf(wordsOf(name), MASKED_KINDS) !== undefined;
}

/** A name as running text: what joins its words is a space. */
export function wordsOf(name: string): string {
  return name.replaceAll('_', ' ');
}

/** The quoted parts of a text that point to a person, or the whole text where it is not in quotes. */
function masked(text: string): string {
  if (!pointsToPerson(text)) return text;
  const inside = text.replace(/"[^"]*"/g, (part) => (pointsToPerson(part) ? `"${MASKED}"` : part));
  return pointsToPerson(inside) ? MASKED : inside;
}
