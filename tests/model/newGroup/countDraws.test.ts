import { describe, expect, test } from 'vitest';
import { drawBinomial, drawPoisson } from '../../../src/model/newGroup/countDraws.ts';
import { seededRandom, type RandomSource } from '../../../src/model/randomSource.ts';
import { momentsOfDraws } from '../../fixtures/drawMoments.ts';

const DRAWS = 20_000;

const momentsOf = (draw: (random: RandomSource) => number) => momentsOfDraws(draw, DRAWS);

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
