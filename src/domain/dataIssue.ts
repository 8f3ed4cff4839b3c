/** A fault stops the load; a warning is told beside the figures. */
export type Severity = 'fault' | 'warning';

/**
 * One thing found wrong with a package, told so that a person can mend it. Row and column are blank
 * where the problem is the whole file's. `row` is numbered as a spreadsheet shows it, the heading row being 1.
 */
export interface DataIssue {
  readonly severity: Severity;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  /** What stands there; a personal-looking value is masked before it gets here. */
  readonly found: string;
  readonly expected: string;
  /** What to do about it; empty where `expected` says it all. */
  readonly remedy: string;
}
