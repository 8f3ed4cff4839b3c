import { describe, expect, test } from 'vitest';
import { drawBinomial, drawCount, drawPoisson } from '../../../src/model/newGroup/countDraws.ts';
import { seededRandom, type RandomSource } from '../../../src/model/randomSource.ts';

const DRAWS = 20_000;

function momentsOf(draw: (random: RandomSource) => number) {
  const random = seededRandom(7);
  const counts = Array.from({ length: DRAWS }, () => draw(random));
  const mean = counts.reduce((sum, count) => sum + count, 0) / DRAWS;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (DRAWS - 1);
  return { counts, mean, variance };
}

/** Five standard errors of a mean of this many draws. */
const near = (variance: number) => 5 * Math.sqrt(variance / DRAWS);

describe('a Poisson count', () => {
  test.each([0.2, 3, 12, 40, 500])('of mean %d has that mean and that variance', (mean) => {
    const drawn = momentsOf((random) => drawPoisson(mean, random));
    expect(Math.abs(drawn.mean - mean)).toBeLessThan(near(mean));
    expect(drawn.variance / mean).toBeGreaterThan(0.95);
    expect(drawn.variance / mean).toBeLessThan(1.05);
    expect(drawn.counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });

  test('of a small mean is nothing as often as e to the minus mean says', () => {
    const { counts } = momentsOf((random) => drawPoisson(1.5, random));
    const none = counts.filter((count) => count === 0).length / DRAWS;
    expect(Math.abs(none - Math.exp(-1.5))).toBeLessThan(near(0.25));
  });
});

describe('a part of a count', () => {
  test.each([
    [5, 0.3],
    [60, 0.9],
    [400, 0.05],
  ])('of %d with a chance of %d has a binomial’s mean and variance', (trials, chance) => {
    const drawn = momentsOf((random) => drawBinomial(trials, chance, random));
    const variance = trials * chance * (1 - chance);
    expect(Math.abs(drawn.mean - trials * chance)).toBeLessThan(near(variance));
    expect(drawn.variance / variance).toBeGreaterThan(0.95);
    expect(drawn.variance / variance).toBeLessThan(1.05);
    expect(Math.max(...drawn.counts)).toBeLessThanOrEqual(trials);
  });

  test('is all of it where the chance is 1, and none where it is 0', () => {
    const random = seededRandom(1);
    expect(drawBinomial(37, 1, random)).toBe(37);
    expect(drawBinomial(37, 0, random)).toBe(0);
  });
});

describe('a count of women who differ', () => {
  test.each([1, 3, 13])('varies by its dispersion, %d, times its mean', (dispersion) => {
    const drawn = momentsOf((random) => drawCount(50, dispersion, random));
    expect(Math.abs(drawn.mean - 50)).toBeLessThan(near(50 * dispersion));
    expect(drawn.variance / (50 * dispersion)).toBeGreaterThan(0.93);
    expect(drawn.variance / (50 * dispersion)).toBeLessThan(1.07);
  });

  test('is nothing where nothing is expected', () => {
    expect(drawCount(0, 3, seededRandom(1))).toBe(0);
  });
});
