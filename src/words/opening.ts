import type { IssueWords } from '../domain/dataIssue.ts';
import type { ZipProblem } from '../domain/zipProblem.ts';

/** Opening the reader's own files. */
export const OPENING = {
  title: 'Open your own files',
  lead: 'A folder, its files, or a zip of them. They are read in this tab and stay in it: nothing is uploaded, kept or sent, and closing the tab forgets them.',
  drop: 'Drop a folder, files or a zip here',
  dropNow: 'Let go to open',
  or: 'or choose:',
  folder: 'A folder…',
  files: 'Files or a zip…',
  typed: 'No files: type totals',
  records:
    'Records of single women may be opened too. They are counted here. At first only counts that are safe to share are shown.',
  cancel: 'Cancel',
  cancelled: 'Opening was cancelled. Nothing has changed.',
  unpacking: 'Unpacking the zip…',
  looking: 'Looking at the files…',
  opening: 'Opening and checking…',
  failed: 'The files could not be opened',
  failedWhy:
    'The part of this page that opens files did not start. Nothing has changed: load the page again and try once more.',
  opened: 'Your files are open',
  seeSummary: 'See the summary of your figures',
  back: 'Back to what was there before',
  wentBack: 'Back to what was there before.',
  stays: 'What you had before is still shown.',
} as const;

/** While records are read. */
export function readingShare(share: string): string {
  return `Reading the records: ${share} done`;
}

/** What is open now. */
export function nowOpen(title: string): string {
  return `All pages now show “${title}”.`;
}

/** Before files are opened: what is not sure. */
export const ASKING = {
  title: 'Before these files are opened',
  lead: 'Nothing is changed in your files themselves.',
  go: 'Open with these answers',
  encoding: 'The letters of these files',
  names: 'The names of these files',
  preview: 'Lines that would change, the first of them:',
  previewHidden: 'The lines are not shown, since these are records.',
  masked: '(a line that may point to a person)',
  row: 'Row',
  reads: 'Would read',
} as const;

/** "costs.csv is not UTF-8…" */
export function convertLabel(file: string): string {
  return `Read “${file}” with the letters of Windows (Windows-1252)`;
}

export function convertHint(lines: string, isOne: boolean): string {
  return `It is not written in UTF-8. Excel on Windows saves “CSV” so. ${lines} ${isOne ? 'line holds' : 'lines hold'} letters that depend on this, such as £.`;
}

/** "costs.csv looks like unit-costs.csv: use it as that?" */
export function renameLabel(file: string, table: string): string {
  return `“${file}” looks like ${table}: use it as that`;
}

/** What is told of a file that was read in another way than it should be written. */
export const READ_FROM_UTF16: IssueWords = {
  found: 'text in UTF-16',
  expected: 'UTF-8',
  remedy: 'Read as that; nothing to do.',
};

export const READ_AS_WINDOWS: IssueWords = {
  found: 'text that is not UTF-8',
  expected: 'UTF-8',
  remedy: 'Read with the letters of Windows (Windows-1252), as you chose.',
};

const ZIP_PROBLEMS: Readonly<Record<ZipProblem, IssueWords>> = {
  damaged: {
    found: 'a zip that is damaged or cut off',
    expected: 'a whole zip',
    remedy: 'Copy or download it again, or unpack it and open the folder.',
  },
  encrypted: {
    found: 'a zip that asks for a password',
    expected: 'a zip without one',
    remedy: 'Unpack it on your computer and open the folder.',
  },
  'too-large': {
    found: 'a zip of more than 1,000 files or 300 MB',
    expected: 'the zip of one data package',
    remedy: 'Unpack it and open the folder of the package alone.',
  },
  'other-packing': {
    found: 'a zip packed in a way that is not opened here',
    expected: 'an ordinary zip',
    remedy: 'Unpack it and open the folder.',
  },
  unreadable: {
    found: 'a file that cannot be read',
    expected: 'a file that is there, as it was when it was chosen',
    remedy: 'Close it in other programs, see that it has not been moved, and choose it again.',
  },
};

export function zipProblemWords(problem: ZipProblem): IssueWords {
  return ZIP_PROBLEMS[problem];
}

/** Several folders that hold a package each. */
export function severalPackages(folders: readonly string[]): IssueWords {
  return {
    found: `${folders.length} packages: in ${folders.map((folder) => `“${folder}”`).join(', ')}`,
    expected: 'one package',
    remedy: 'Choose the folder of the one that is meant.',
  };
}

/** Counts that cannot be made safe to share. */
export const NOT_SAFE = {
  title: 'These counts cannot be made safe to share',
  why: 'The files have no fault, but disclosure control cannot be applied to them. They can be shown for your own eyes only, in this tab: every page, image and export then says OFFICIAL-SENSITIVE, and no links are offered.',
  show: 'Show them, for my own eyes only',
  leave: 'Leave them closed',
} as const;
