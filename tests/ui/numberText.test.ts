import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, stepped, writeNumber } from '../../src/ui/numberText.ts';

const limits = { min: 0, max: 1_000_000, decimals: 2 };

describe('a figure as it is typed', () => {
  test.each([
    ['1,250.50', 1250.5],
    ['£30', 30],
    [' 25 % ', 25],
    ['0.10', 0.1],
    ['7.000', 7],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text, limits)).toEqual({ kind: 'good', value });
  });

  test.each([
    ['', 'empty'],
    ['£', 'empty'],
    ['1,25', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['12 30', 'not-a-number'],
    ['.', 'not-a-number'],
    ['-', 'not-a-number'],
    ['−1', 'too-low'],
    ['1000001', 'too-high'],
    ['0.125', 'too-fine'],
  ])('"%s" is %s', (text, kind) => {
    expect(readNumber(text, limits)).toEqual({ kind });
  });

  test('what is written is read as the same figure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (pence) => {
        const value = pence / 100;
        expect(readNumber(writeNumber(value, limits), { ...limits, max: Infinity })).toEqual({
          kind: 'good',
          value,
        });
      }),
    );
  });
});

test('a step keeps to the grid and to the limits', () => {
  expect(stepped(0.29, 0.01, { min: 0, max: 1, decimals: 2 })).toBe(0.3);
  expect(stepped(0.995, 0.01, { min: 0, max: 1, decimals: 2 })).toBe(1);
  expect(stepped(0, -1, { min: 0, max: 10, decimals: 0 })).toBe(0);
});
