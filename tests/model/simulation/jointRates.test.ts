import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../src/model/randomSource.ts';
import type { CountedRate } from '../../../src/model/simulation/drawPlan.ts';
import { JointRates } from '../../../src/model/simulation/jointRates.ts';
import { covarianceOf, meanOf } from '../../fixtures/drawMoments.ts';

const stage = { from: -12, to: 0, womanYears: 5 };
type Count = readonly [number, '' | 'rounded' | 'at_most'];
const stagesOf = (counts: readonly Count[]) =>
  counts.map(([events, status]) => ({ ...stage, events, status }));

describe('M22: a rate is drawn from what a published count may have been', () => {
  /** Every uniform draw is this; a gamma draw tells what it was asked for. */
  const random = (uniform: number) => ({
    uniform: () => uniform,
    gamma: (shape: number, rate: number) => 1000 * shape + rate,
  });
  const draw = (counts: readonly Count[], uniform: number, dispersion = 1) => {
    const rate = { place: 0, stages: stagesOf(counts), womanYears: 10, dispersion };
    const rates = new JointRates([[rate]], 8);
    rates.draw(random(uniform));
    return rates.values[0];
  };

  test('a rounded one half a rounding either way, an "at most" one anything up to it, any other as it is', () => {
    expect(draw([[20, 'rounded']], 0.25)).toBe(1000 * 18.5 + 10);
    expect(draw([[20, 'rounded']], 0.75)).toBe(1000 * 22.5 + 10);
    expect(draw([[8, 'at_most']], 0.25)).toBe(1000 * 2.5 + 10);
    expect(draw([[20, '']], 0.25)).toBe(1000 * 20.5 + 10);
    expect(
      draw(
        [
          [20, 'rounded'],
          [8, 'at_most'],
          [3, ''],
        ],
        0.25,
      ),
    ).toBe(1000 * 23.5 + 10);
  });

  test('never below none, and a 0 that is shown is one', () => {
    expect(draw([[2, 'rounded']], 0.125)).toBe(1000 * 0.5 + 10);
    expect(draw([[0, 'rounded']], 0.75)).toBe(1000 * 0.5 + 10);
  });

  test('dispersion divides count and woman-years alike', () => {
    expect(draw([[19.5, '']], 0.5, 4)).toBe(1000 * 5 + 2.5);
  });
});

const DRAWS = 20_000;

/** Draws of several rates, each 10 woman-years: one series a rate. */
function seriesOf(sets: readonly (readonly CountedRate[])[]): readonly (readonly number[])[] {
  const rates = new JointRates(sets, 5);
  const random = seededRandom(11);
  const drawn = Array.from({ length: DRAWS }, () => {
    rates.draw(random);
    return [...rates.values];
  });
  return [...rates.values.keys()].map((place) => drawn.map((values) => values[place] ?? 0));
}

const rateOf = (place: number, events: number, dispersion: number): CountedRate => ({
  place,
  stages: stagesOf([[events, '']]),
  womanYears: 10,
  dispersion,
});

describe('M22: rates of the same women move together', () => {
  // Variances of rates, relative: φ ÷ (n + ½). What women's differences make of it: (φ − 1) ÷ (n + ½).
  const set = [rateOf(0, 19.5, 5), rateOf(1, 39.5, 3), rateOf(2, 0, 6)];
  const drawn = seriesOf([set]);

  test.each(set)('each as it would be drawn alone: $place', ({ place, stages, dispersion }) => {
    const shape = ((stages[0]?.events ?? 0) + 0.5) / dispersion;
    const own = drawn[place] ?? [];
    const mean = (shape * dispersion) / 10;
    const variance = mean ** 2 / shape;
    expect(Math.abs(meanOf(own) - mean)).toBeLessThan(5 * Math.sqrt(variance / DRAWS));
    // A gamma of a small shape has heavy tails: the variance of so many draws is known to about a tenth.
    expect(covarianceOf(own, own) / variance).toBeGreaterThan(0.85);
    expect(covarianceOf(own, own) / variance).toBeLessThan(1.15);
    const quiet = own.filter((rate) => rate < mean).length / DRAWS;
    expect(quiet).toBeGreaterThan(0.5);
  });

  test.each([
    // The steadier one shares all that women’s differences make of it: 2 ÷ 40, not 4 ÷ 20.
    [0, 1, 2 / 40],
    [0, 2, 4 / 20],
    [1, 2, 2 / 40],
  ])('places %d and %d have in common what dispersion leaves room for', (a, b, common) => {
    const [one, other] = [drawn[a] ?? [], drawn[b] ?? []];
    const shared = covarianceOf(one, other) / (meanOf(one) * meanOf(other));
    expect(shared / common).toBeGreaterThan(0.8);
    expect(shared / common).toBeLessThan(1.2);
  });

  test('no set moves with another', () => {
    const [one = [], other = []] = seriesOf([[rateOf(0, 20, 5)], [rateOf(1, 20, 5)]]);
    const scale = Math.sqrt(covarianceOf(one, one) * covarianceOf(other, other));
    expect(Math.abs(covarianceOf(one, other) / scale)).toBeLessThan(5 / Math.sqrt(DRAWS));
  });
});
