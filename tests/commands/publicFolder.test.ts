import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Invented records, which synthesise makes, may stand here alone. */
const INVENTED = join('public', 'examples');
const RECORDS = /^(women|activity|coverage)\.csv$/i;

async function publicFiles(): Promise<readonly { name: string; folder: string }[]> {
  const entries = await readdir('public', { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => ({ name, folder: parentPath }))
    .filter(({ folder }) => !folder.startsWith(INVENTED));
}

test('nothing unprotected is hosted: no records, and no package that does not say it is protected', async () => {
  const files = await publicFiles();
  expect(files.filter(({ name }) => RECORDS.test(name))).toEqual([]);
  const programmes = files.filter(({ name }) => name === 'programme.json');
  expect(programmes.length).toBeGreaterThan(0);
  for (const { folder, name } of programmes) {
    const text = await readFile(join(folder, name), 'utf8');
    expect(JSON.parse(text), folder).toMatchObject({ protected: true });
  }
});
