import { expect, test } from 'vitest';
import { drawBeta } from '../../src/model/drawBeta.ts';
import { momentsOfDraws } from '../fixtures/drawMoments.ts';

const DRAWS = 20_000;

test.each([
  [3, 5],
  [0.5, 0.5],
  [1e-3, 2e-3],
])('a beta draw of shapes %d and %d has their mean and variance', (a, b) => {
  const { counts, mean, variance } = momentsOfDraws((random) => drawBeta(a, b, random), DRAWS);
  const expected = (a * b) / ((a + b) ** 2 * (a + b + 1));
  // Five standard errors.
  expect(Math.abs(mean - a / (a + b))).toBeLessThan(5 * Math.sqrt(expected / DRAWS));
  expect(variance / expected).toBeGreaterThan(0.95);
  expect(variance / expected).toBeLessThan(1.05);
  expect(counts.every((draw) => draw >= 0 && draw <= 1)).toBe(true);
});

test('of shapes so small that both gamma draws are 0, it is 0 or 1, as often as its mean says', () => {
  const nothing = (uniform: number) => ({ uniform: () => uniform, gamma: () => 0 });
  expect(drawBeta(1e-9, 3e-9, nothing(0.24))).toBe(1);
  expect(drawBeta(1e-9, 3e-9, nothing(0.26))).toBe(0);
});
