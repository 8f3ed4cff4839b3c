import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { LoadFailure } from '../src/domain/loadFailure.ts';
import { LOOSEST_DISCLOSURE, looserRules } from '../src/domain/programme.ts';
import { readPackageIndex } from '../src/files/fetchPackageIndex.ts';
import { readProgramme } from '../src/validate/programmeFile.ts';
import { formatIssue } from '../src/words/dataIssues.ts';

/** Invented records to try stand here; a test proves that they are what `npm run synthesise` makes. */
const INVENTED = 'examples';
const RECORDS = /^(women|activity|coverage)\.csv$/i;

/** What in a folder that is to be hosted has not been through disclosure control, a line each. */
export function unprotectedIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({
      name,
      folder: parentPath,
      path: relative(folder, join(parentPath, name)),
    }))
    .filter(({ path }) => path.split(sep)[0] !== INVENTED);
  const packages = new Set(
    files.filter(({ name }) => name === 'programme.json').map((file) => file.folder),
  );
  return files.flatMap(({ name, path, folder: place }) => {
    if (RECORDS.test(name)) return [`${path}: records of women are never hosted`];
    if (name === 'programme.json') return looseProgramme(path, join(place, name));
    if (name !== 'stage-activity.csv') return [];
    if (!packages.has(place)) return [`${path}: a stage table without a programme.json beside it`];
    return tellsOfWomen(join(place, name))
      ? [`${path}: women_with_event or largest_share is filled in`]
      : [];
  });
}

/** What is wrong with the list of packages in a folder that is to be hosted, a line each. */
export function indexFaultsIn(folder: string): readonly string[] {
  try {
    readPackageIndex(readFileSync(join(folder, 'data', 'index.json'), 'utf8'));
    return [];
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return error.issues.map(formatIssue);
  }
}

/** Stops a build that would host counts which have not been through disclosure control, or that it cannot list. */
export function protectedOnly(): Plugin {
  let folder = 'public';
  return {
    name: 'protected-only',
    apply: 'build',
    configResolved: (config) => {
      folder = config.publicDir;
    },
    buildStart() {
      const unprotected = unprotectedIn(folder);
      if (unprotected.length > 0) {
        this.error(
          `Not protected, so not built:\n${unprotected.join('\n')}\nRun npm run protect first.`,
        );
      }
      const unlisted = indexFaultsIn(folder);
      if (unlisted.length > 0) this.error(`Not built:\n${unlisted.join('\n')}`);
    },
  };
}

/** Why the settings of a package say that it is not protected well enough, a line each. */
function looseProgramme(path: string, file: string): readonly string[] {
  const { programme, issues } = readProgramme({ path, text: readFileSync(file, 'utf8') });
  if (programme === undefined) return issues.map(formatIssue);
  const { disclosure } = programme;
  return [
    ...(programme.protected ? [] : [`${path}: "protected" is not true`]),
    ...looserRules(disclosure).map(
      (rule) =>
        `${path}: "${rule}" is ${disclosure[rule]}, looser than ${LOOSEST_DISCLOSURE[rule]}`,
    ),
  ];
}

/** Whether a row says how many women had an event: what protection empties. Plain cells, so commas part them. */
function tellsOfWomen(path: string): boolean {
  const [heading = '', ...rows] = readFileSync(path, 'utf8').split(/\r?\n/);
  const columns = heading.split(',');
  const telling = ['women_with_event', 'largest_share'].map((name) => columns.indexOf(name));
  return rows.some((row) => {
    const cells = row.split(',');
    return telling.some((index) => index >= 0 && (cells[index] ?? '') !== '');
  });
}
