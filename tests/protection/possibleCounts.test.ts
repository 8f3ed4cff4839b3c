import { expect, test } from 'vitest';
import { isSafe } from '../../src/protection/safeCell.ts';
import { possibleCounts, possibleCountsCarried } from '../../src/protection/possibleCounts.ts';
import { roundCount } from '../../src/protection/roundCount.ts';

test.each([
  [{ minWomen: 5, maxShare: 0.5, roundTo: 5 }, 5, 5, 7],
  [{ minWomen: 5, maxShare: 0.5, roundTo: 5 }, 10, 8, 12],
  [{ minWomen: 5, maxShare: 0.5, roundTo: 10 }, 10, 5, 14],
  [{ minWomen: 5, maxShare: 0.5, roundTo: 20 }, 0, 5, 9],
  [{ minWomen: 7, maxShare: 0.5, roundTo: 4 }, 8, 7, 9],
  [{ minWomen: 5, maxShare: 0.5, roundTo: 1 }, 9, 9, 9],
])('M25: under %o, a rounded %d is %d to %d', (rules, shown, least, most) => {
  expect(possibleCounts(shown, rules)).toEqual({ least, most });
  const counts = Array.from({ length: 200 }, (_, events) => events).filter(
    (events) =>
      events > 0 &&
      isSafe({ from: 0, to: 6, womanYears: 1, events, women: events, largest: 1 }, rules) &&
      roundCount(events, rules.roundTo) === shown,
  );
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([least, most]);
});

test.each([
  [5, 10, 3, 17],
  [5, 5, 0, 12],
  [5, 0, 0, 7],
  [2, 4, 1, 6],
])('M29: rounded to %d, a %d carried over is now %d to %d', (roundTo, shown, least, most) => {
  expect(possibleCountsCarried(shown, { minWomen: 5, maxShare: 0.5, roundTo })).toEqual({
    least,
    most,
  });
  const stands = Array.from({ length: 60 }, (_, events) => events).filter(
    (events) => Math.abs(roundCount(events, roundTo) - shown) < 2 * roundTo,
  );
  expect([Math.min(...stands), Math.max(...stands)]).toEqual([least, most]);
});
