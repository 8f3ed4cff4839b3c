import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unprotectedIn } from '../../.config/protectedOnly.ts';

test('nothing that is hosted is unprotected', () => {
  expect(unprotectedIn('public')).toEqual([]);
});

describe('a build stops', () => {
  let hosted = '';
  const inPackage = (name: string) => join(hosted, 'data', 'example', name);
  const change = async (name: string, rewrite: (text: string) => string) =>
    writeFile(inPackage(name), rewrite(await readFile(inPackage(name), 'utf8')));

  beforeEach(async () => {
    hosted = await mkdtemp(join(tmpdir(), 'hosted-'));
    await cp('public', hosted, { recursive: true });
  });
  afterEach(() => rm(hosted, { recursive: true }));

  test('at records of women, invented ones to try apart', async () => {
    await writeFile(inPackage('women.csv'), 'record_id\n');
    expect(unprotectedIn(hosted)).toEqual([
      `${join('data', 'example', 'women.csv')}: records of women are never hosted`,
    ]);
  });

  test('at a package that does not say it is protected', async () => {
    await change('programme.json', (text) =>
      text.replace('"protected": true', '"protected": false'),
    );
    expect(unprotectedIn(hosted)).toEqual([
      `${join('data', 'example', 'programme.json')}: "protected" is not true`,
    ]);
  });

  test('at a stage table that tells how many women had an event', async () => {
    await change('stage-activity.csv', (text) => text.replace(/,,,rounded/, ',7,,rounded'));
    expect(unprotectedIn(hosted)).toEqual([
      `${join('data', 'example', 'stage-activity.csv')}: women_with_event or largest_share is filled in`,
    ]);
  });
});
