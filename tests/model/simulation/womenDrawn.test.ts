import { expect, test } from 'vitest';
import {
  degreesOfFreedom,
  studentSquared,
  womenDrawn,
} from '../../../src/model/simulation/womenDrawn.ts';

const TWENTY_FOUR = Array.from({ length: 24 }, (_, woman) => woman);

test.each([
  [1, 12.706],
  [2, 4.303],
  [8, 2.306],
  [23, 2.069],
  [120, 1.98],
])('with %d degrees of freedom Student’s quantile is %d, as printed tables have it', (df, t) => {
  expect(Math.sqrt(studentSquared(df))).toBeCloseTo(t, 3);
});

test('M31: degrees of freedom are 2n ÷ (κ − 1), with the sample’s kurtosis freed of its bias', () => {
  // scipy.stats.kurtosis(values, bias=False) is 6.351881685124248: above a normal distribution's 3.
  expect(degreesOfFreedom([0, 0, 1, 0, 3, 12, 1, 2])).toBeCloseTo(16 / (6.351881685124248 + 2), 10);
});

test('M31: no more degrees of freedom than one fewer than the women', () => {
  expect(degreesOfFreedom(TWENTY_FOUR)).toBe(23);
  expect(degreesOfFreedom([1, 2, 9])).toBe(2);
  expect(degreesOfFreedom([3, 3, 3, 3, 3])).toBe(4);
});

test('M31: fewer women are drawn than there are, and fewer still where one makes the difference', () => {
  expect(womenDrawn(TWENTY_FOUR)).toBe(21);
  const one = TWENTY_FOUR.map((_, woman) => (woman === 0 ? 100 : 0));
  expect(womenDrawn(one)).toBeLessThan(10);
  expect(womenDrawn(Array.from({ length: 1200 }, (_, woman) => woman))).toBe(1197);
});

test('M31: a cohort of one or two women still has somebody drawn', () => {
  expect(womenDrawn([])).toBe(0);
  expect(womenDrawn([5])).toBe(1);
  expect(womenDrawn([5, 7])).toBe(1);
});
