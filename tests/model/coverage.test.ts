import { expect, test } from 'vitest';
import { countStatusOfSum, coverageOfSum, isCovered } from '../../src/model/coverage.ts';

test('M21: a sum is whole, partial, or without a figure: confidential before not available', () => {
  expect(coverageOfSum([])).toBe('whole');
  expect(coverageOfSum(['whole', 'whole'])).toBe('whole');
  expect(coverageOfSum(['whole', 'partial'])).toBe('partial');
  expect(coverageOfSum(['x', 'whole'])).toBe('partial');
  expect(coverageOfSum(['x', 'partial'])).toBe('partial');
  expect(coverageOfSum(['x', 'c', 'x'])).toBe('c');
  expect(coverageOfSum(['x', 'x'])).toBe('x');
});

test('M21: a figure is there where it is whole or partial', () => {
  expect((['whole', 'partial', 'c', 'x'] as const).map(isCovered)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('M21: what several counts make is marked by the one furthest from what was counted', () => {
  expect(countStatusOfSum([])).toBe('');
  expect(countStatusOfSum(['', ''])).toBe('');
  expect(countStatusOfSum(['', 'rounded', ''])).toBe('rounded');
  expect(countStatusOfSum(['rounded', 'at_most', ''])).toBe('at_most');
});
