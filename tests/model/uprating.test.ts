import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinancialYear } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import { upratingFactor } from '../../src/model/uprating.ts';
import {
  aContribution,
  anEvent,
  aPackage,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  pounds,
  year,
} from '../fixtures/aPackage.ts';
import { aRate } from '../fixtures/expectations.ts';
import { law } from '../fixtures/law.ts';
import { expectSame } from '../fixtures/sameMoney.ts';

const FIRST = 2000;
const YEARS = 10;

const deflators = fc
  .array(fc.integer({ min: 5000, max: 20_000 }), { minLength: YEARS, maxLength: YEARS })
  .map((levels) =>
    levels.map((level, index) => ({
      year: (FIRST + index) as FinancialYear,
      index: level / 100,
      source: 'Invented',
    })),
  );
const someYear = fc.nat({ max: YEARS - 1 }).map((index) => (FIRST + index) as FinancialYear);

describe('M7: uprating', () => {
  law(
    'to a year and back changes nothing, and by way of a third year makes no difference',
    fc.property(deflators, someYear, someYear, someYear, (prices, from, by, to) => {
      const there = upratingFactor(from, to, prices);
      expectSame(there * upratingFactor(to, from, prices), 1);
      expectSame(upratingFactor(from, by, prices) * upratingFactor(by, to, prices), there);
      expect(upratingFactor(from, from, prices)).toBe(1);
      expect(upratingFactor(from, 'as-published', prices)).toBe(1);
    }),
  );

  test('a year without a deflator is our own mistake, named', () => {
    expect(() => upratingFactor(year('1999-00'), year('2000-01'), [])).toThrow(
      new RangeError('No deflator for 2000-01.'),
    );
  });

  // Index 80 in 2018-19, 100 in 2019-20, 120 in 2020-21. One event avoided in 2018-19.
  // The unit cost, £50 of 2018-19, falls two years after the event but keeps its own price year:
  // in prices of 2020-21 it is 50 × 120 ÷ 80 = £75. £10 paid in 2019-20 is 10 × 120 ÷ 100 = £12.
  const pack = aPackage({
    events: [anEvent('removal')],
    counterfactuals: [
      // 20 women × 0.6 ÷ 12 = 1 event.
      aStatedRate('removal', { expectation: aRate(0.6, [0, 1]) }),
    ],
    unitCosts: [
      aUnitCost('removal', 'police', {
        amount: pounds(50),
        priceYear: year('2018-19'),
        yearOffset: 2,
      }),
    ],
    contributions: [aContribution('police', { year: year('2019-20'), amount: pounds(10) })],
    programmeCosts: [aProgrammeCost({ year: year('2019-20'), amount: pounds(10) })],
    deflators: [
      { year: year('2017-18'), index: 50, source: 'Invented' },
      { year: year('2018-19'), index: 80, source: 'Invented' },
      { year: year('2019-20'), index: 100, source: 'Invented' },
      { year: year('2020-21'), index: 120, source: 'Invented' },
    ],
  });

  test('a unit cost goes from its price year, a payment from the year in which it is made', () => {
    const { programme } = appraise(pack, {
      version: 1,
      preset: 'reported',
      priceBase: year('2020-21'),
    });
    expect(programme.avoided.total).toBeCloseTo(75, 10);
    expect(programme.cost?.total).toBeCloseTo(12, 10);
    expect(programme.contributions).toBeCloseTo(12, 10);
  });

  test('as published, nothing is uprated: neither unit costs nor payments', () => {
    const { programme } = appraise(pack, { version: 1, preset: 'reported' });
    expect(programme.avoided.total).toBeCloseTo(50, 10);
    expect(programme.cost?.total).toBe(10);
    expect(programme.contributions).toBe(10);
  });
});
