import { describe, expect, test } from 'vitest';
import { isPackageName, isPackagePath } from '../../src/files/dataAddress.ts';

describe('a package name', () => {
  test.each(['example', 'rotherham-2020', 'a', '2020'])('may be %j', (name) => {
    expect(isPackageName(name)).toBe(true);
  });

  test.each([
    '',
    '..',
    '../secret',
    'a/b',
    'a\\b',
    '/etc',
    'Example',
    '-a',
    'a-',
    'a--b',
    'a b',
    'a%2fb',
    'exämple',
    'https://elsewhere.example',
    '//elsewhere.example',
    'example\n',
    'a'.repeat(65),
  ])('is never %j', (name) => {
    expect(isPackageName(name)).toBe(false);
  });
});

describe('a path in a package', () => {
  test.each(['events.csv', 'programme.json', 'unit-costs.csv'])('may be %j', (path) => {
    expect(isPackagePath(path)).toBe(true);
  });

  test.each([
    '',
    'events',
    '.env',
    '..',
    '../other/events.csv',
    './events.csv',
    'sub/events.csv',
    'sub\\events.csv',
    '/data/events.csv',
    '//elsewhere.example/events.csv',
    'https://elsewhere.example/events.csv',
    'data:text/csv,a',
    'events.csv?x',
    'events.csv#x',
    'events%2f.csv',
    'events..csv',
  ])('is never %j', (path) => {
    expect(isPackagePath(path)).toBe(false);
  });
});
