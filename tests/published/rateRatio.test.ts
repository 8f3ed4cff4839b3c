import { expect, test } from 'vitest';
import { rateRatio } from '../../src/model/rateRatio.ts';

// M. Fay, rateratio.test (R package), vignette: two Poisson rates, exact conditional interval.
test('2 events in 17,877 against 9 in 16,660: ratio 0.20709, 95 % 0.021774 to 1.000549', () => {
  const { ratio, low, high } = rateRatio(
    { events: 9, womanYears: 16660 },
    { events: 2, womanYears: 17877 },
    null,
  );
  expect(ratio).toBeCloseTo(0.20709, 5);
  expect(low).toBeCloseTo(0.021774, 6);
  expect(high).toBeCloseTo(1.000549, 6);
});

// Closed form: the upper share is 1 − 0.025^(1/13).
test('13 events before and none after in equal time: ratio 0, 95 % 0 to 0.3281', () => {
  const { ratio, low, high } = rateRatio(
    { events: 13, womanYears: 1 },
    { events: 0, womanYears: 1 },
    null,
  );
  expect(ratio).toBe(0);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.3281, 4);
});

test('none before: no ratio and no upper limit; none at all: nothing', () => {
  const none = { events: 0, womanYears: 1 };
  const some = { events: 4, womanYears: 1 };
  const { ratio, low, high } = rateRatio(none, some, null);
  expect(ratio).toBeNull();
  expect(high).toBeNull();
  // Closed form: the lower share is 0.025^(1/4).
  const share = 0.025 ** (1 / 4);
  expect(low).toBeCloseTo(share / (1 - share), 10);
  expect(rateRatio(none, none, null)).toEqual({ ratio: null, low: null, high: null });
});

test('dispersion divides both counts: twice the counts at dispersion 2 is the same interval', () => {
  const plain = rateRatio({ events: 9, womanYears: 3 }, { events: 2, womanYears: 3 }, null);
  const spread = rateRatio({ events: 18, womanYears: 3 }, { events: 4, womanYears: 3 }, 2);
  expect(spread).toEqual(plain);
});
