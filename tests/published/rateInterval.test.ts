import { expect, test } from 'vitest';
import { countInterval, rateInterval } from '../../src/model/rateInterval.ts';

// Public Health England, Technical Guide: Confidence Intervals; Breslow and Day (1987): Byar's approximation.
test.each([
  [65, 50.1632, 82.8491, 4],
  [1045, 982.593, 1110.331, 3],
])('Byar, at a level of 0.95: %s events, %s to %s', (events, low, high, digits) => {
  const interval = countInterval(events, 0.95);
  expect(interval.low).toBeCloseTo(low, digits);
  expect(interval.high).toBeCloseTo(high, digits);
});

// Exact Poisson limits by chi-square (Garwood 1936).
test.each([
  [1, 0.025318, 5.571643],
  [5, 1.623486, 11.668332],
])('exact, at a level of 0.95: %s event(s), %s to %s', (events, low, high) => {
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

test('M20: a rate’s limits are its count’s, a woman-year', () => {
  const { low, high } = rateInterval({ events: 5, womanYears: 4 }, null, 0.95);
  expect(low).toBeCloseTo(1.623486 / 4, 6);
  expect(high).toBeCloseTo(11.668332 / 4, 6);
});

test('M20: with dispersion, the count is divided by it, and its limits multiplied back', () => {
  // 15 events at dispersion 3 are 5, of which the exact limits are taken; dispersion under 1 changes nothing.
  const { low, high } = rateInterval({ events: 15, womanYears: 4 }, 3, 0.95);
  expect(low).toBeCloseTo((1.623486 * 3) / 4, 5);
  expect(high).toBeCloseTo((11.668332 * 3) / 4, 5);
  expect(rateInterval({ events: 5, womanYears: 4 }, 0.5, 0.95)).toEqual(
    rateInterval({ events: 5, womanYears: 4 }, null, 0.95),
  );
});

// 10 × (1 − 1/90 − 1.96/3√10)³ and 11 × (1 − 1/99 + 1.96/3√11)³; exact they would be 4.7954 and 18.3904.
test('M20: ten events are enough for Byar’s approximation, fewer are not', () => {
  expect(countInterval(10, 0.95).low).toBeCloseTo(4.7874, 3);
  expect(countInterval(10, 0.95).high).toBeCloseTo(18.3915, 3);
  // Garwood (1936): 9 events, 4.1154 to 17.0848; Byar’s would be 4.1069 to 17.0858.
  expect(countInterval(9, 0.95).low).toBeCloseTo(4.1154, 3);
  expect(countInterval(9, 0.95).high).toBeCloseTo(17.0848, 3);
});

test.each([0, 1, -0.5, 1.5, Number.NaN])('no interval at a level of %d', (level) => {
  expect(() => countInterval(5, level)).toThrow('A level is between 0 and 1');
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
  expect(() => countInterval(events, 0.95)).toThrow('A count is 0 or more');
});
