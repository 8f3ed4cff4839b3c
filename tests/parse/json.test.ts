import { expect, test } from 'vitest';
import { parseJson } from '../../src/parse/json.ts';

test('reads JSON behind a byte order mark', () => {
  expect(parseJson({ path: 'programme.json', text: '\uFEFF{"a": [1]}' })).toEqual({
    value: { a: [1] },
    issues: [],
  });
});

test('a fault names the line where the engine tells it', () => {
  const { value, issues } = parseJson({ path: 'programme.json', text: '{\n  "a": 1\n  "b": 2\n}' });
  expect(value).toBeUndefined();
  expect(issues).toEqual([
    {
      severity: 'fault',
      file: 'programme.json',
      row: 3,
      column: null,
      found: 'text that is not JSON, at character 3 of line 3',
      expected: 'JSON',
      remedy:
        'Look there, or just before, for a missing or a stray comma, quotation mark or bracket.',
    },
  ]);
});

test('an empty file is said to be empty', () => {
  expect(parseJson({ path: 'programme.json', text: ' \n' }).issues[0]?.found).toBe('an empty file');
});

test('a key that stands twice in one object is a fault; in two objects it is none', () => {
  const twice = '{"a": {"k": "{"}, "b": {"k": 2},\n"a": 3}';
  expect(parseJson({ path: 'programme.json', text: twice }).issues).toMatchObject([
    { row: 2, column: 'a', found: 'the same key twice' },
  ]);
});

test('a fault repeats nothing of the text', () => {
  const { issues } = parseJson({ path: 'programme.json', text: '{"notes": "Jo Bloggs" "area"}' });
  expect(JSON.stringify(issues)).not.toContain('Bloggs');
});
