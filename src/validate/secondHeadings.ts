import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { isMissing, type ColumnFacts } from './columns/column.ts';
import type { CellProblem, TableFacts } from './table.ts';

/** Fewer cells than this that hold no data may be slips of the pen in a row of it. */
const CELLS_THAT_TELL = 2;

/**
 * Whether a row right under the headings explains them, with units or other names: it has no figure in it, and
 * not one number, month or word of a list where there should be some.
 */
export function secondHeadings(
  table: TableFacts,
  cells: ReadonlyMap<string, string>,
  problems: readonly CellProblem[],
): boolean {
  const filled = [...cells].filter(([, cell]) => !isMissing(cell));
  if (filled.some(([, cell]) => /\d/.test(cell))) return false;
  const refused = new Set(problems.map(({ column }) => column));
  const told = filled.filter(([name]) => isTyped(table.columns.get(name)));
  return told.length >= CELLS_THAT_TELL && told.every(([name]) => refused.has(name));
}

export function secondHeadingsFault(file: string, row: number): DataIssue {
  return faultAt(
    { file, row },
    {
      found: 'what looks like a second row of headings',
      expected: 'data from the second row on',
      remedy: 'Delete this row; if it holds data, write its numbers in figures.',
    },
  );
}

/** Whether a column asks for more than text: an id may be any word. */
function isTyped(facts: ColumnFacts | undefined): boolean {
  return (
    facts !== undefined &&
    (facts.field.type !== 'string' || facts.field.constraints?.enum !== undefined)
  );
}
