import type { IssueWords } from '../domain/dataIssue.ts';
import type { LoadFailure } from '../domain/loadFailure.ts';

/** The words of a fault in a file whose bytes are no text. */
export const NOT_UTF8: IssueWords = {
  found: 'bytes that are not UTF-8 text',
  expected: 'a file in UTF-8',
  remedy: 'Save or export it again as UTF-8; in Excel, as "CSV UTF-8".',
};

const REFUSED: IssueWords = {
  found: 'a file that cannot be read',
  expected: 'a file that is there, as it was when it was chosen',
  remedy: 'Close it in other programs, see that it has not been moved, and choose it again.',
};

/** The words of a fault in a given file that could not be read. */
export function unreadableWords({ kind }: LoadFailure): IssueWords {
  return kind === 'undecodable' ? NOT_UTF8 : REFUSED;
}

const SAVE_AS_CSV =
  'Open it in the program that made it, and save each sheet of the package as "CSV UTF-8" under the name of its table.';
const EXPORT_TABLE = 'Export the table itself as CSV.';

/** What a file is that only its name calls a table, and what to do about it. */
const OTHER_KINDS = {
  zip: {
    found: 'a zip',
    remedy: 'Open the zip as it is, without another name, or unpack it first.',
  },
  workbook: { found: 'a spreadsheet (.xlsx or .ods)', remedy: SAVE_AS_CSV },
  'old-workbook': { found: 'an old spreadsheet or document (.xls or .doc)', remedy: SAVE_AS_CSV },
  pdf: { found: 'a PDF', remedy: EXPORT_TABLE },
  image: { found: 'a picture', remedy: EXPORT_TABLE },
} as const;

/** The words of a fault in a file whose bytes are of another kind than its name says. */
export function otherKindWords(kind: keyof typeof OTHER_KINDS): IssueWords {
  return { ...OTHER_KINDS[kind], expected: 'a file of text: comma-separated values, or JSON' };
}

/** The words of a fault in a text with bytes that no text has. */
export function nulWords(): IssueWords {
  return {
    found: 'a NUL byte, which no text has',
    expected: 'a file of text in UTF-8',
    remedy: 'Save or export it again as UTF-8; in Excel, as "CSV UTF-8".',
  };
}
