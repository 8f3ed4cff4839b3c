/** A fault stops the load; a warning is told beside the figures. */
type Severity = 'fault' | 'warning';

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

/** Where in a package: the whole file, a row of it, a column of it, or one cell. */
export interface IssuePlace {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
}

export interface IssueWords {
  readonly found: string;
  readonly expected?: string;
  readonly remedy?: string;
}

/** A fault, which stops the load. */
export function faultAt(place: IssuePlace, words: IssueWords): DataIssue {
  return issueAt('fault', place, words);
}

/** A warning, which is told beside the figures. */
export function warningAt(place: IssuePlace, words: IssueWords): DataIssue {
  return issueAt('warning', place, words);
}

function issueAt(severity: Severity, place: IssuePlace, words: IssueWords): DataIssue {
  return {
    severity,
    file: place.file,
    row: place.row ?? null,
    column: place.column ?? null,
    found: words.found,
    expected: words.expected ?? '',
    remedy: words.remedy ?? '',
  };
}
