import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

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
    if (name === 'programme.json' && !saysProtected(join(place, name))) {
      return [`${path}: "protected" is not true`];
    }
    if (name !== 'stage-activity.csv') return [];
    if (!packages.has(place)) return [`${path}: a stage table without a programme.json beside it`];
    return tellsOfWomen(join(place, name))
      ? [`${path}: women_with_event or largest_share is filled in`]
      : [];
  });
}

/** Stops a build that would host counts which have not been through disclosure control. */
export function protectedOnly(): Plugin {
  let folder = 'public';
  return {
    name: 'protected-only',
    apply: 'build',
    configResolved: (config) => {
      folder = config.publicDir;
    },
    buildStart() {
      const found = unprotectedIn(folder);
      if (found.length > 0) {
        this.error(`Not protected, so not built:\n${found.join('\n')}\nRun npm run protect first.`);
      }
    },
  };
}

function saysProtected(path: string): boolean {
  const programme: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return (
    typeof programme === 'object' &&
    programme !== null &&
    'protected' in programme &&
    programme.protected === true
  );
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
