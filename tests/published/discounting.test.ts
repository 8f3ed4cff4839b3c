import { expect, test } from 'vitest';
import { discountFactor } from '../../src/model/discounting.ts';

test.each([
  [0, 1],
  [5, 0.842],
  [10, 0.7089],
  [18, 0.5384],
])('Green Book 2026, table of discount factors: £1 in year %i is worth £%d', (years, published) => {
  expect(discountFactor(years, 'green-book-2026')).toBeCloseTo(published, 4);
});

test.each([
  [30, 0.356278],
  [31, 0.345901],
])('Green Book 2026, where the rate falls: £1 in year %i is worth £%d', (years, published) => {
  expect(discountFactor(years, 'green-book-2026')).toBeCloseTo(published, 6);
});

test('factor 31 is factor 30 ÷ 1.03', () => {
  expect(discountFactor(31, 'green-book-2026')).toBeCloseTo(
    discountFactor(30, 'green-book-2026') / 1.03,
    15,
  );
});

test.each([-1, 0.5, Number.NaN])('no factor for %d years', (years) => {
  expect(() => discountFactor(years, 'none')).toThrow(RangeError);
});
