import { expect, test } from 'vitest';
import { packageAmong } from '../../../src/files/given/packageAmong.ts';

function given(...paths: readonly string[]) {
  return paths.map((path) => ({ path, file: new File(['x'], path.replace(/^.*\//, '')) }));
}

function namesOf(paths: readonly string[]) {
  const { files, scenario, rivals } = packageAmong(given(...paths));
  return { files: files.map(({ name }) => name), scenario: scenario?.name ?? null, rivals };
}

test('files chosen one by one are the package', () => {
  expect(namesOf(['programme.json', 'partners.csv'])).toEqual({
    files: ['programme.json', 'partners.csv'],
    scenario: null,
    rivals: [],
  });
});

test('a folder is the package, and folders in it are not', () => {
  expect(namesOf(['mine/programme.json', 'mine/partners.csv', 'mine/old/partners.csv'])).toEqual({
    files: ['programme.json', 'partners.csv'],
    scenario: null,
    rivals: [],
  });
});

test('a zip of this page: the package in its folder, the scenario beside it, the results left alone', () => {
  expect(
    namesOf([
      'package/programme.json',
      'package/events.csv',
      'results/events.csv',
      'scenario.json',
    ]),
  ).toEqual({ files: ['programme.json', 'events.csv'], scenario: 'scenario.json', rivals: [] });
});

test('two packages side by side: neither is chosen', () => {
  expect(namesOf(['b/programme.json', 'a/programme.json'])).toEqual({
    files: [],
    scenario: null,
    rivals: ['a', 'b'],
  });
});

test('without a programme, the topmost folder', () => {
  expect(namesOf(['mine/deep/a.csv', 'mine/costs.csv']).files).toEqual(['costs.csv']);
});
