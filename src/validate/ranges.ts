import type { CellProblem } from './table.ts';

/** Columns that hold a central value with its low and high. */
interface RangeColumns {
  readonly low: string;
  readonly central: string;
  readonly high: string;
}

/** What is wrong where `low ≤ central ≤ high` is broken; a missing side is no fault. */
export function rangeProblem(
  columns: RangeColumns,
  low: number | null,
  central: number,
  high: number | null,
): CellProblem | undefined {
  if (low !== null && low > central) {
    return problem(columns.low, low, `at most ${columns.central}, which is ${central}`);
  }
  if (high !== null && high < central) {
    return problem(columns.high, high, `at least ${columns.central}, which is ${central}`);
  }
  return undefined;
}

function problem(column: string, value: number, expected: string): CellProblem {
  return {
    column,
    found: `${value}`,
    expected,
    remedy: 'Check the three figures: low, central, high.',
  };
}
