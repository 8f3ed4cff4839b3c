import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { describeDataPackage } from '../../src/validate/describeDataPackage.ts';
import { filesOf } from '../fixtures/checkedFolder.ts';

interface Shipped {
  readonly name: string;
  readonly basis: string;
}

const index = JSON.parse(readFileSync('public/data/index.json', 'utf8')) as {
  readonly packages: readonly Shipped[];
};

test('the index names every package that ships, and no other', () => {
  const folders = readdirSync('public/data', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(index.packages.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
});

describe.each(index.packages)('$name', ({ name, basis }) => {
  const files = filesOf(`public/data/${name}`);
  const checked = checkPackage(files);

  test('passes every check, and has been through disclosure control', () => {
    expect(checked.ok ? [] : checked.issues).toEqual([]);
    expect(checked.ok && checked.package.stageTable.protection).toBe('protected');
  });

  test('is of the basis that the index says', () => {
    expect(checked.ok && checked.package.programme.basis).toBe(basis);
  });

  test('is described by the schema that checks it', () => {
    const title = checked.ok ? checked.package.programme.title : '';
    const described = JSON.stringify(describeDataPackage({ name, title }, files), null, 2);
    expect(files.find(({ path }) => path === 'datapackage.json')?.text).toBe(`${described}\n`);
  });
});
