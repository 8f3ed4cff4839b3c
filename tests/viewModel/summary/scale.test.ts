import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  roundStep,
  scale,
  scaleUpTo,
  scalesThatShareZero,
} from '../../../src/viewModel/summary/scale.ts';

const side = fc.integer({ min: 0, max: 5_000_000 });
const extents = fc.array(fc.record({ left: side, right: side }), { minLength: 1, maxLength: 3 });

test('steps are 1, 2, 2.5 or 5 times a power of ten', () => {
  expect([0.9, 1, 1.1, 2.1, 3, 6, 29_000].map(roundStep)).toEqual([1, 1, 2, 2.5, 5, 10, 50_000]);
});

test('an axis marks zero, and at most five amounts, all within it', () => {
  fc.assert(
    fc.property(side, side, (left, right) => {
      fc.pre(left + right > 0);
      const { min, max, ticks } = scale(-left, right);
      expect(ticks).toContain(0);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every((tick) => tick >= min && tick <= max)).toBe(true);
    }),
  );
});

test('an axis that ends on a round amount holds its highest value, with at most five amounts on it', () => {
  expect(scaleUpTo(18.6)).toEqual({ min: 0, max: 20, ticks: [0, 5, 10, 15, 20] });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000_000 }), (hundredths) => {
      const { min, max, ticks } = scaleUpTo(hundredths / 100);
      expect(max).toBeGreaterThanOrEqual(hundredths / 100);
      expect([ticks.at(0), ticks.at(-1)]).toEqual([min, max]);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }),
  );
});

test('scales under each other hold their bars and have zero in the same place', () => {
  fc.assert(
    fc.property(extents, (all) => {
      fc.pre(all.every(({ left, right }) => left + right > 0));
      const scales = scalesThatShareZero(all);
      const places = scales.map(({ min, max }) => -min / (max - min));
      for (const place of places) expect(place).toBeCloseTo(places[0] ?? NaN, 9);
      scales.forEach(({ min, max }, index) => {
        const { left = 0, right = 0 } = all[index] ?? {};
        expect(-min).toBeGreaterThanOrEqual(left * (1 - 1e-9));
        expect(max).toBeGreaterThanOrEqual(right * (1 - 1e-9));
      });
    }),
  );
});

test('nothing to show still has an axis', () => {
  expect(scalesThatShareZero([{ left: 0, right: 0 }])).toEqual([{ min: 0, max: 1, ticks: [0] }]);
  expect(scaleUpTo(0)).toEqual({ min: 0, max: 1, ticks: [0] });
});
