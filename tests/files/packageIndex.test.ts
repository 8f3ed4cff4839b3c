import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackageIndex } from '../../src/files/fetchPackageIndex.ts';

const listing = { name: 'example', title: 'Example borough', basis: 'illustrative' };

function index(...packages: unknown[]): string {
  return JSON.stringify({ packages });
}

test('the site’s own list opens on the example, and says that it is illustrative', () => {
  const [first] = readPackageIndex(readFileSync('public/data/index.json', 'utf8'));
  expect(first).toMatchObject({ name: 'example', basis: 'illustrative' });
});

test('what a listing holds beside its three parts is not read', () => {
  expect(readPackageIndex(index({ ...listing, more: 1 }))).toEqual([listing]);
});

test.each([
  ['not JSON', 'packages'],
  ['no list', '{"packages": {}}'],
  ['an empty list', index()],
  ['a name that leads elsewhere', index({ ...listing, name: '../example' })],
  ['a name twice', index(listing, listing)],
  ['the name kept for files that a reader opens', index({ ...listing, name: 'own-files' })],
  ['an unknown basis', index({ ...listing, basis: 'invented' })],
  ['no title', index({ ...listing, title: '' })],
  ['text for a listing', index('example')],
])('a list is refused for %s', (_, text) => {
  expect(() => readPackageIndex(text)).toThrow(
    expect.objectContaining({ kind: 'faults', file: 'index.json' }),
  );
});
