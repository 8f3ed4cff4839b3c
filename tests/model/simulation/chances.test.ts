import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDraws, chanceOfMoreThan, intervalOf } from '../../../src/model/simulation/chances.ts';
import { law } from '../../fixtures/law.ts';

const draws = (...values: readonly number[]) => Float64Array.from(values);
const someDraws = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 })
  .map((values) => Float64Array.from(values));

describe('M22: the chance that what is avoided is worth more than is paid', () => {
  test('counts draws above, and not those that are equal', () => {
    expect(chanceOfMoreThan(draws(1, 2, 3, 4), 2)).toBe(0.5);
    expect(chanceOfMoreThan(draws(2, 2, 2), 2)).toBe(0);
  });

  law(
    'falls, or stays, as more is paid; what is not more is the rest',
    fc.property(someDraws, fc.integer(), fc.nat(), (values, paid, more) => {
      expect(chanceOfMoreThan(values, paid + more)).toBeLessThanOrEqual(
        chanceOfMoreThan(values, paid),
      );
      const notMore = values.filter((value) => value <= paid).length / values.length;
      expect(chanceOfMoreThan(values, paid) + notMore).toBeCloseTo(1, 12);
    }),
  );
});

describe('M22: the limits between which a share of the draws fall', () => {
  test('leave equal tails outside, between neighbours in proportion', () => {
    const hundred = Float64Array.from({ length: 101 }, (_, index) => 100 - index);
    const { low, high } = intervalOf(hundred, 0.95);
    expect(low).toBeCloseTo(2.5, 10);
    expect(high).toBeCloseTo(97.5, 10);
  });

  test('of one draw are that draw', () => {
    expect(intervalOf(draws(7), 0.95)).toEqual({ low: 7, high: 7 });
  });

  law(
    'lie among the draws, whatever their order, and widen with confidence',
    fc.property(someDraws, (values) => {
      const wide = intervalOf(values, 0.95);
      const narrow = intervalOf(values.toReversed(), 0.8);
      expect(wide.low).toBeGreaterThanOrEqual(Math.min(...values));
      expect(wide.high).toBeLessThanOrEqual(Math.max(...values));
      expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-9);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-9);
      expect(narrow.low).toBeLessThanOrEqual(narrow.high);
    }),
  );
});

test('draws add place by place', () => {
  expect(addDraws([draws(1, 2), draws(10, 20)], 2)).toEqual(draws(11, 22));
  expect(addDraws([], 2)).toEqual(draws(0, 0));
});
