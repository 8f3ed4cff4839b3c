import type { DataIssue } from '../domain/dataIssue.ts';

/** One issue as a line: `FILE:ROW:COLUMN: found …; expected …. Remedy`, without the parts it does not have. */
export function formatIssue(issue: DataIssue): string {
  const place = [issue.file, issue.row, issue.column].filter((part) => part !== null).join(':');
  const expected = issue.expected === '' ? '' : `; expected ${issue.expected}`;
  const remedy = issue.remedy === '' ? '' : ` ${issue.remedy}`;
  return `${place}: found ${issue.found}${expected}.${remedy}`;
}
