import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fixed,
  isFixed,
  triangular,
  triangularQuantile,
} from '../../../src/model/simulation/triangular.ts';
import { law } from '../../fixtures/law.ts';

const amount = fc.integer({ min: 0, max: 1e8 }).map((pence) => pence / 100);
const anyTriangle = fc
  .tuple(amount, amount, amount)
  .map((three) => three.toSorted((left, right) => left - right))
  .map(([low = 0, mode = 0, high = 0]) => ({ low, mode, high }));
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('M22: the quantile of a triangular distribution, in closed form', () => {
  // F(x) = (x − a)² ÷ ((b − a)(c − a)) up to the mode c, 1 − (b − x)² ÷ ((b − a)(b − c)) beyond it.
  test.each([
    ['from 0 to 2 about 1: half lies below the mode', { low: 0, mode: 1, high: 2 }, 0.5, 1],
    ['an eighth lies below the middle of its rise', { low: 0, mode: 1, high: 2 }, 0.125, 0.5],
    ['and an eighth above the middle of its fall', { low: 0, mode: 1, high: 2 }, 0.875, 1.5],
    ['falling from the mode: 1 − √(1 − u)', { low: 0, mode: 0, high: 1 }, 0.75, 0.5],
    ['rising to the mode: √u', { low: 0, mode: 1, high: 1 }, 0.25, 0.5],
    ['from 1 to 5 about 2: a quarter below the mode', { low: 1, mode: 2, high: 5 }, 0.25, 2],
    ['the least share is the low', { low: 3, mode: 4, high: 9 }, 0, 3],
  ])('%s', (_what, range, u, value) => {
    expect(triangularQuantile(range, u)).toBeCloseTo(value, 12);
  });

  law(
    'lies in its range and never falls as the share rises',
    fc.property(anyTriangle, share, share, (range, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [left, right] = [triangularQuantile(range, low), triangularQuantile(range, high)];
      const dust = 1e-9 * (1 + range.high);
      expect(left).toBeGreaterThanOrEqual(range.low - dust);
      expect(right).toBeLessThanOrEqual(range.high + dust);
      expect(left).toBeLessThanOrEqual(right + dust);
    }),
  );

  law(
    'a share below the value is the share asked for',
    fc.property(anyTriangle, share, (range, u) => {
      const { low, mode, high } = range;
      fc.pre(high - low > 1e-3);
      const x = triangularQuantile(range, u);
      const below =
        mode > low && x < mode
          ? (x - low) ** 2 / ((high - low) * (mode - low))
          : 1 - (high === mode ? 0 : (high - x) ** 2 / ((high - low) * (high - mode)));
      expect(below).toBeCloseTo(u, 5);
    }),
  );
});

describe('A range', () => {
  test('whose side is not stated ends at the central value', () => {
    expect(triangular(5, null, 9)).toEqual({ low: 5, mode: 5, high: 9 });
    expect(triangular(5, 2, null)).toEqual({ low: 2, mode: 5, high: 5 });
    expect(triangular(5, null, null)).toEqual(fixed(5));
  });

  test('without width is a figure held fixed, whatever the draw', () => {
    expect(isFixed(fixed(0.3))).toBe(true);
    expect(isFixed({ low: 0.3, mode: 0.3, high: 0.4 })).toBe(false);
    expect(triangularQuantile(fixed(0.3), 0.999)).toBe(0.3);
  });
});
