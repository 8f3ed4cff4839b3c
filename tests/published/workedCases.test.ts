import { describe, expect, test } from 'vitest';
import type { FinancialYear } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import { upratingFactor } from '../../src/model/uprating.ts';
import {
  aCohort,
  anAssumption,
  anEvent,
  aPackage,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  eventId,
  month,
  pounds,
  year,
} from '../fixtures/aPackage.ts';
import { aRate } from '../fixtures/expectations.ts';

/** A benefit of this many pounds in each of these years after the base year, from an event that is sure to be avoided. */
function aYearlyBenefit(amounts: ReadonlyMap<number, number>) {
  return {
    programme: { baseYear: year('2018-19'), horizonYears: 50, priceYear: year('2018-19') },
    cohorts: [aCohort('one', { women: 1, start: month('2018-04') })],
    events: [anEvent('benefit')],
    counterfactuals: [aStatedRate('benefit', { expectation: aRate(12, [0, 1]) })],
    unitCosts: [...amounts].map(([yearOffset, amount]) =>
      aUnitCost('benefit', 'police', {
        yearOffset,
        amount: pounds(amount),
        priceYear: year('2018-19'),
      }),
    ),
  };
}

const discounted = {
  version: 1,
  preset: 'reported',
  discounting: 'green-book-2026',
} as const;

function netPresentValue(appraisal: ReturnType<typeof appraise>): number {
  return appraisal.programme.avoided.total - (appraisal.programme.cost?.total ?? Number.NaN);
}

describe('HM Treasury Green Book 2003: £1m spent now for £150k a year over 10 years at 3.5 %', () => {
  const spent = [aProgrammeCost({ year: year('2018-19'), amount: pounds(1_000_000) })];
  const tenYears = (amount: number) =>
    appraise(
      aPackage({
        ...aYearlyBenefit(new Map(Array.from({ length: 10 }, (_, index) => [index + 1, amount]))),
        programmeCosts: spent,
      }),
      discounted,
    );

  test('net present value £247,491', () => {
    expect(Math.round(netPresentValue(tenYears(150_000)))).toBe(247_491);
  });

  test('at £100k a year, −£168,339', () => {
    expect(Math.round(netPresentValue(tenYears(100_000)))).toBe(-168_339);
  });

  test('nothing is gained or lost at £120,241 a year', () => {
    expect(Math.abs(netPresentValue(tenYears(120_241)))).toBeLessThan(10);
    expect(netPresentValue(tenYears(120_242))).toBeGreaterThan(0);
    expect(netPresentValue(tenYears(120_241))).toBeLessThan(0);
  });
});

// A worked case of discounted costs and benefits, kept as a reference; each factor is the Green Book's.
test('costs 100, 50, 50 and benefits 0, 0, 0, then 30 × 7: PV 194.985 and 171.240, ratio 0.878', () => {
  const appraisal = appraise(
    aPackage({
      ...aYearlyBenefit(new Map(Array.from({ length: 7 }, (_, index) => [index + 3, 30]))),
      programmeCosts: [
        aProgrammeCost({ year: year('2018-19'), amount: pounds(100) }),
        aProgrammeCost({ year: year('2019-20'), amount: pounds(50) }),
        aProgrammeCost({ year: year('2020-21'), amount: pounds(50) }),
      ],
    }),
    discounted,
  );
  expect(appraisal.programme.cost?.total).toBeCloseTo(194.985, 3);
  expect(appraisal.programme.avoided.total).toBeCloseTo(171.24, 3);
  expect(appraisal.programme.cost?.benefitCostRatio).toBeCloseTo(0.878, 3);
});

// HM Treasury GDP deflators by calendar year, 2024 = 100.
test('£100 of 2017 is £128.805 in 2024: index 77.6367 → 100', () => {
  const deflators = [
    { year: 2017 as FinancialYear, index: 77.6367, source: '' },
    { year: 2024 as FinancialYear, index: 100, source: '' },
  ];
  const factor = upratingFactor(2017 as FinancialYear, 2024 as FinancialYear, deflators);
  expect(100 * factor).toBeCloseTo(128.805, 3);
});

describe('One case through the whole method', () => {
  const pack = aPackage({
    events: [anEvent('pregnancy')],
    unitCosts: [aUnitCost('pregnancy', 'police', { amount: pounds(1), grade: 5 })],
    counterfactuals: [aStatedRate('pregnancy')],
    assumptions: [anAssumption('pregnancy', { deadweight: 0.1, attribution: 0.85 })],
  });

  test('20 women × 0.33 × 2.25 years = 14.85, deadweight 10 %, attribution 85 %, correction 25 % = 8.5202', () => {
    const appraisal = appraise(pack, {
      version: 1,
      preset: 'prudent',
      priceBase: 'as-published',
      discounting: 'none',
    });
    const [pregnancy] = appraisal.events;
    if (pregnancy?.kind !== 'modelled') throw new Error('No figure.');
    expect(pregnancy.grossAvoided).toBeCloseTo(14.85, 10);
    // At £1 an event, money is events after the correction.
    expect(appraisal.programme.avoided.total).toBeCloseTo(8.5202, 4);
  });

  test('20 women, 0.33 a year, months 9 to 27: 9.9', () => {
    const appraisal = appraise(
      {
        ...pack,
        counterfactuals: [aStatedRate('pregnancy', { expectation: aRate(0.33, [9, 27]) })],
      },
      { version: 1, preset: 'reported' },
    );
    expect(appraisal.events.find((event) => event.eventId === eventId('pregnancy'))).toMatchObject({
      kind: 'modelled',
    });
    expect(appraisal.programme.avoided.total).toBeCloseTo(9.9, 10);
  });
});
