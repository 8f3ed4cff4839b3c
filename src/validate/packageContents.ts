import { faultAt, warningAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { pointsToPerson } from './maskedIssues.ts';
import { nearestOf } from './nearMatch.ts';
import { NO_PEOPLE } from './personalValueReading.ts';
import { DESCRIPTOR_FILE, PACKAGE_TABLES, PROGRAMME_FILE, RECORD_FILES } from './packageTables.ts';

interface PackageContents {
  /** Files by the name that the package gives them. */
  readonly files: ReadonlyMap<string, PackageFile>;
  readonly issues: readonly DataIssue[];
}

const KNOWN_FILES: readonly string[] = [
  PROGRAMME_FILE,
  DESCRIPTOR_FILE,
  ...PACKAGE_TABLES.map(({ file }) => file),
];

const TEXT_FILE = /\.(csv|tsv|txt|json)$/i;

/** What operating systems leave in folders. */
const LEFT_BY_SYSTEMS = /(^|\/)(\.[^/]*|__MACOSX\/.*|thumbs\.db|desktop\.ini)$/i;

/** Sorts out which file is which table: missing, unknown, twice over, or not to be opened here. */
export function packageContents(given: readonly PackageFile[]): PackageContents {
  const all = given.filter(({ path }) => !LEFT_BY_SYSTEMS.test(path));
  if (all.length === 0) {
    return {
      files: new Map(),
      issues: [
        faultAt(
          { file: PROGRAMME_FILE },
          {
            found: 'a folder with nothing in it',
            expected: `a data package: ${PROGRAMME_FILE} and its tables`,
            remedy: 'Choose the folder that holds them, or start from the templates.',
          },
        ),
      ],
    };
  }
  const files = new Map<string, PackageFile>();
  const issues: DataIssue[] = [];
  for (const file of all) {
    const name = file.path.toLowerCase();
    const earlier = files.get(name);
    if (RECORD_FILES.includes(name)) issues.push(recordsFault(file.path));
    else if (!KNOWN_FILES.includes(name)) issues.push(unknownFile(file.path));
    else if (earlier !== undefined) issues.push(secondFileFault(file.path, earlier.path));
    else files.set(name, file);
  }
  return { files, issues: [...missingFiles(files, all), ...issues] };
}

function missingFiles(
  files: ReadonlyMap<string, PackageFile>,
  all: readonly PackageFile[],
): readonly DataIssue[] {
  const required = [
    PROGRAMME_FILE,
    ...PACKAGE_TABLES.filter(({ mayBeAbsent }) => !mayBeAbsent).map(({ file }) => file),
  ];
  const others = all.map(({ path }) => path).filter((path) => !files.has(path.toLowerCase()));
  return required
    .filter((name) => !files.has(name))
    .map((name) => {
      const near = nearestOf(name, others);
      return faultAt(
        { file: name },
        {
          found: near === undefined ? 'no such file' : `no such file, but ${near}`,
          expected: name.endsWith('.csv') ? 'the table, if only its headings' : 'the file',
          remedy: missingRemedy(name, near),
        },
      );
    });
}

function missingRemedy(name: string, near: string | undefined): string {
  if (near === undefined) return 'Add it from its template.';
  return TEXT_FILE.test(near)
    ? `Rename ${near}, if it is that.`
    : `Open ${near} in the program that made it, and save the table as "CSV UTF-8" under the name ${name}.`;
}

/** Records are opened by their women: without them there is nothing to count events by. */
function recordsFault(path: string): DataIssue {
  return faultAt(
    { file: path },
    {
      found: "a table of women's records, without women.csv",
      expected: 'women.csv beside it, or counts in stage-activity.csv alone',
      remedy: 'Open the whole folder of records at once, or take this table out of it.',
    },
  );
}

function unknownFile(path: string): DataIssue {
  if (pointsToPerson(path)) return personalNameFault(path);
  const near = nearestOf(path, KNOWN_FILES);
  if (!/\.(csv|tsv)$/i.test(path) || path.includes('/')) {
    return warningAt(
      { file: path },
      { found: 'a file that is no part of a data package', remedy: 'Left unread.' },
    );
  }
  return faultAt(
    { file: path },
    {
      found: 'an unknown table',
      expected: near ?? `one of ${KNOWN_FILES.join(', ')}`,
      remedy:
        near === undefined
          ? 'Take it out of the folder.'
          : 'Rename it, or take it out of the folder.',
    },
  );
}

/** The name itself is masked wherever issues are told. */
function personalNameFault(path: string): DataIssue {
  return faultAt(
    { file: path },
    {
      found: 'a name of a file that points to a person',
      expected: NO_PEOPLE,
      remedy: 'Take the file out of the folder, and do not share it under this name.',
    },
  );
}

/** The fault of a second file for a table, in a name that differs in capitals only. */
export function secondFileFault(path: string, earlier: string): DataIssue {
  return faultAt(
    { file: path },
    {
      found: `a second file for the table of ${earlier}`,
      expected: 'one file for each table',
      remedy: 'Keep the one that is meant.',
    },
  );
}
