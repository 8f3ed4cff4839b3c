import { describe, expect, test } from 'vitest';
import { JointCounts } from '../../../src/model/newGroup/jointCounts.ts';
import { seededRandom } from '../../../src/model/randomSource.ts';
import type { CountedRate } from '../../../src/model/simulation/drawPlan.ts';
import { covarianceOf, meanOf } from '../../fixtures/drawMoments.ts';

const DRAWS = 20_000;

const rateOf = (place: number, dispersion: number): CountedRate => ({
  place,
  stages: [],
  womanYears: 10,
  dispersion,
});

/** Counts of a group as large, at these rates; one series a rate. */
function seriesOf(sets: readonly (readonly CountedRate[])[], rates: readonly number[], ratio = 1) {
  const counts = new JointCounts(sets);
  const random = seededRandom(7);
  const drawn = Array.from({ length: DRAWS }, () => {
    counts.draw(Float64Array.from(rates), ratio, random);
    return [...counts.values];
  });
  return rates.map((_rate, place) => drawn.map((values) => values[place] ?? 0));
}

describe('M32: what other women would have', () => {
  test.each([1, 3, 13])('varies by its dispersion, %d, times its mean', (dispersion) => {
    const [counts = []] = seriesOf([[rateOf(0, dispersion)]], [5]);
    expect(Math.abs(meanOf(counts) - 50)).toBeLessThan(5 * Math.sqrt((50 * dispersion) / DRAWS));
    expect(covarianceOf(counts, counts) / (50 * dispersion)).toBeGreaterThan(0.93);
    expect(covarianceOf(counts, counts) / (50 * dispersion)).toBeLessThan(1.07);
    expect(counts.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
  });

  test('is nothing where nothing is expected, however it is spread', () => {
    const [plain = [], spread = []] = seriesOf([[rateOf(0, 1)], [rateOf(1, 3)]], [0, 0]);
    expect(plain.every((count) => count === 0)).toBe(true);
    expect(spread.every((count) => count === 0)).toBe(true);
  });

  test('grows with the group', () => {
    const [counts = []] = seriesOf([[rateOf(0, 3)]], [5], 2);
    expect(Math.abs(meanOf(counts) - 100)).toBeLessThan(5 * Math.sqrt(300 / DRAWS));
  });

  test('goes together in one set as far as dispersion leaves room for it', () => {
    // Women’s own rates: relative variance 2 ÷ 50 and 5 ÷ 50, of which they share the smaller.
    const [one = [], other = []] = seriesOf([[rateOf(0, 3), rateOf(1, 6)]], [5, 5]);
    expect(covarianceOf(one, other) / (50 * 50)).toBeGreaterThan(0.85 * (2 / 50));
    expect(covarianceOf(one, other) / (50 * 50)).toBeLessThan(1.15 * (2 / 50));
    const [first = [], second = []] = seriesOf([[rateOf(0, 3)], [rateOf(1, 6)]], [5, 5]);
    expect(Math.abs(covarianceOf(first, second)) / (50 * 50)).toBeLessThan(0.15 * (2 / 50));
  });
});
