import { describe, expect, test } from 'vitest';
import { resourcePaths } from '../../src/files/resourcePaths.ts';

function listing(...paths: unknown[]): string {
  return JSON.stringify({ resources: paths.map((path) => ({ path })) });
}

test('the files come in the order they are listed', () => {
  expect(resourcePaths(listing('programme.json', 'events.csv'), 'a/datapackage.json')).toEqual([
    'programme.json',
    'events.csv',
  ]);
});

describe('a description is refused', () => {
  test.each([
    ['text that is not JSON', 'text that is not JSON', '{"resources": ['],
    ['a list', 'no list of resources', '[]'],
    ['null', 'no list of resources', 'null'],
    ['an object without resources', 'no list of resources', '{}'],
    ['no resource at all', 'no list of resources', listing()],
    ['a resource with several paths', 'a resource without one path', listing(['a.csv', 'b.csv'])],
    ['a resource that is no object', 'a resource without one path', '{"resources": ["a.csv"]}'],
    ['a way out of the folder', 'the path "../women.csv"', listing('events.csv', '../women.csv')],
    ['another host', 'the path "https://x.example/a.csv"', listing('https://x.example/a.csv')],
    ['a file twice', '"a.csv" listed twice', listing('a.csv', 'b.csv', 'a.csv')],
  ])('for %s', (_, found, text) => {
    expect(() => resourcePaths(text, 'a/datapackage.json')).toThrow(
      expect.objectContaining({
        kind: 'faults',
        file: 'a/datapackage.json',
        retryable: false,
        issues: [expect.objectContaining({ severity: 'fault', file: 'a/datapackage.json', found })],
      }),
    );
  });
});
