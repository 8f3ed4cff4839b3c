import { expect, test } from 'vitest';
import { countInterval, rateInterval } from '../../src/model/rateInterval.ts';

// Public Health England, Technical Guide: Confidence Intervals; Breslow and Day (1987): Byar's approximation.
test.each([
  [65, 50.1632, 82.8491, 4],
  [1045, 982.593, 1110.331, 3],
])('Byar, 95 %%: %s events, %s to %s', (events, low, high, digits) => {
  const interval = countInterval(events, 0.95);
  expect(interval.low).toBeCloseTo(low, digits);
  expect(interval.high).toBeCloseTo(high, digits);
});

// Exact Poisson limits by chi-square (Garwood 1936).
test.each([
  [1, 0.025318, 5.571643],
  [5, 1.623486, 11.668332],
])('exact, 95 %%: %s event(s), %s to %s', (events, low, high) => {
  const interval = rateInterval({ events, womanYears: 1 }, null, 0.95);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test('no event: the lower limit is 0 and the upper −ln 0.025', () => {
  expect(countInterval(0, 0.95).low).toBe(0);
  expect(countInterval(0, 0.95).high).toBeCloseTo(-Math.log(0.025), 10);
});

test('dispersion 4 doubles the width of a large count’s interval, near enough', () => {
  const plain = rateInterval({ events: 1_000_000, womanYears: 1 }, null, 0.95);
  const spread = rateInterval({ events: 1_000_000, womanYears: 1 }, 4, 0.95);
  expect((spread.high - spread.low) / (plain.high - plain.low)).toBeCloseTo(2, 2);
});

test('a higher level is never narrower, and holds the count', () => {
  for (const events of [0, 0.5, 1, 9, 9.9, 10, 64, 1000]) {
    const [narrow, wide] = [countInterval(events, 0.8), countInterval(events, 0.95)];
    expect(wide.low).toBeLessThanOrEqual(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
    expect(narrow.low).toBeLessThanOrEqual(events);
    expect(narrow.high).toBeGreaterThan(events);
  }
});

test.each([-1, Number.NaN])('no interval for %d events', (events) => {
  expect(() => countInterval(events, 0.95)).toThrow(RangeError);
});
