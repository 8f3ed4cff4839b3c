import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { indexFaultsIn, unprotectedIn } from '../../.config/protectedOnly.ts';

test('nothing that is hosted is unprotected', () => {
  expect(unprotectedIn('public')).toEqual([]);
  expect(indexFaultsIn('public')).toEqual([]);
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

  test('at a package protected by looser rules than the method’s', async () => {
    await change('programme.json', (text) =>
      text
        .replace('"minWomen": 5', '"minWomen": 3')
        .replace('"maxShare": 0.5', '"maxShare": 0.8')
        .replace('"roundTo": 5', '"roundTo": 1'),
    );
    const programme = join('data', 'example', 'programme.json');
    expect(unprotectedIn(hosted)).toEqual([
      `${programme}: "minWomen" is 3, looser than 5`,
      `${programme}: "maxShare" is 0.8, looser than 0.5`,
      `${programme}: "roundTo" is 1, looser than 5`,
    ]);
  });

  test('at settings that cannot be read', async () => {
    await change('programme.json', () => '{');
    expect(unprotectedIn(hosted)).toEqual([expect.stringContaining('not JSON')]);
  });

  test('at a package that takes the name kept for files that a reader opens', async () => {
    await cp(join(hosted, 'data', 'example'), join(hosted, 'data', 'own-files'), {
      recursive: true,
    });
    await writeFile(
      join(hosted, 'data', 'index.json'),
      JSON.stringify({ packages: [{ name: 'own-files', title: 'Mine', basis: 'illustrative' }] }),
    );
    expect(unprotectedIn(hosted)).toEqual([]);
    expect(indexFaultsIn(hosted)).toEqual([
      'index.json: found the name "own-files", which links give to files that a reader opens; expected any other name for a package of the site.',
    ]);
  });

  test('at a stage table that tells how many women had an event', async () => {
    await change('stage-activity.csv', (text) => text.replace(/,,,rounded/, ',7,,rounded'));
    expect(unprotectedIn(hosted)).toEqual([
      `${join('data', 'example', 'stage-activity.csv')}: women_with_event or largest_share is filled in`,
    ]);
  });
});
