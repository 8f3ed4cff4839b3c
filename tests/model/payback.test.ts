import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMonth, type FinancialYear } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import {
  aCell,
  aCohort,
  aContribution,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  month,
  pounds,
  year,
} from '../fixtures/aPackage.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { aRate } from '../fixtures/expectations.ts';
import { law } from '../fixtures/law.ts';

/*
 * One woman, and an event that is sure to be avoided once in each of the `months` from `start` on: the unit cost
 * is what is avoided each month. A programme cost of £1,200 in 2018-19 is £100 a month from April 2018 on.
 */
function avoidedEachMonth(amount: number, { start = '2018-04', months = 24, yearOffset = 0 } = {}) {
  return {
    programme: { baseYear: year('2017-18') },
    cohorts: [aCohort('one', { women: 1, start: month(start) })],
    events: [anEvent('removal')],
    counterfactuals: [aStatedRate('removal', { expectation: aRate(12, [0, months]) })],
    unitCosts: [aUnitCost('removal', 'police', { amount: pounds(amount), yearOffset })],
  };
}
const costs = [aProgrammeCost({ year: year('2018-19'), amount: pounds(1200) })];

function paybackOf(pack: Parameters<typeof appraise>[0], horizonYears: number | null = null) {
  const { programme } = appraise(pack, { version: 1, preset: 'reported', horizonYears });
  const found = programme.cost?.paybackMonth ?? null;
  return found === null ? null : formatMonth(found);
}

describe('M14: the payback month', () => {
  // Paid by month m of the first year: 100 m. Avoided: 50 m. Behind until April 2019, when payments end:
  // 50 m = 1,200 at m = 24, March 2020.
  test('is the exact month in which what is avoided reaches what is paid', () => {
    expect(paybackOf(aPackage({ ...avoidedEachMonth(50), programmeCosts: costs }))).toBe('2020-03');
  });

  // 20 × 60.15 = 1,203, paid in twelfths of 100.25: the balance is nothing, which arithmetic leaves just below.
  test('is not put off by arithmetic dust', () => {
    const pack = aPackage({
      ...avoidedEachMonth(60.15, { months: 20 }),
      programmeCosts: [aProgrammeCost({ year: year('2018-19'), amount: pounds(1203) })],
    });
    expect(paybackOf(pack)).toBe('2019-11');
  });

  // A penny a month less: 24 × 49.99 = 1,199.76, short of 1,200.
  test('is none where the last penny is missing', () => {
    expect(paybackOf(aPackage({ ...avoidedEachMonth(49.99), programmeCosts: costs }))).toBeNull();
  });

  // £100 avoided and £100 paid every month: level from the first on.
  test('is the first month of the first payment where the two are level throughout', () => {
    expect(paybackOf(aPackage({ ...avoidedEachMonth(100), programmeCosts: costs }))).toBe(
      '2018-04',
    );
  });

  // £150 a month avoided from July 2018 on. June: 0 against 300. 150 (m − 3) ≥ 100 m at m = 9: December 2018.
  test('may fall within the year of payment', () => {
    const pack = aPackage({
      ...avoidedEachMonth(150, { start: '2018-07' }),
      programmeCosts: costs,
    });
    expect(paybackOf(pack)).toBe('2018-12');
  });

  // £1,200 avoided in the one month of May 2017, eleven months before the first payment.
  test('is never before the first payment, however early the money is avoided', () => {
    const pack = aPackage({
      ...avoidedEachMonth(1200, { start: '2017-05', months: 1 }),
      programmeCosts: costs,
    });
    expect(paybackOf(pack)).toBe('2018-04');
  });

  // £1,000 avoided in April 2018 is ahead until January 2019 (1,000 paid), behind from February on, for good.
  test('is none where the money avoided runs out before the payments do', () => {
    const pack = aPackage({
      ...avoidedEachMonth(1000, { months: 1 }),
      programmeCosts: costs,
    });
    expect(paybackOf(pack)).toBeNull();
  });

  // Two years' costs: £1,200 in 2018-19, £1,200 in 2020-21. £60 a month over 40 months, April 2018 to July 2021.
  // After 20 months (November 2019) 1,200 = 1,200: level, and ahead until the second payments, of 100 a month from
  // April 2020 on: 24 m → 1,440 − 1,200 = 240 ahead in March 2020; six months on, in September 2020, 0 ahead;
  // behind from October 2020 on; 12 months of payment end at 36 × 60 − 2,400 = −240; level at m = 40, July 2021.
  test('is the last time that it is reached where it is lost again', () => {
    const pack = aPackage({
      ...avoidedEachMonth(60, { months: 40 }),
      programmeCosts: [...costs, aProgrammeCost({ year: year('2020-21'), amount: pounds(1200) })],
    });
    expect(paybackOf(pack)).toBe('2021-07');
  });

  // £50 a month, two years after the event: 24 months from April 2020, level in March 2022.
  test('counts money of offset k 12 × k months after its event', () => {
    const pack = aPackage({ ...avoidedEachMonth(50, { yearOffset: 2 }), programmeCosts: costs });
    expect(paybackOf(pack)).toBe('2022-03');
  });

  test('is none where the horizon ends before it comes', () => {
    const pack = aPackage({ ...avoidedEachMonth(50), programmeCosts: costs });
    expect(paybackOf(pack, 3)).toBe('2020-03');
    expect(paybackOf(pack, 2)).toBeNull();
  });

  test('is none where nothing is paid', () => {
    const pack = aPackage({
      ...avoidedEachMonth(50),
      programmeCosts: [aProgrammeCost({ year: year('2018-19'), amount: pounds(0) })],
    });
    expect(paybackOf(pack)).toBeNull();
  });

  // At 3.5 % from 2018-19: £1,200 paid in the base year; £50 × 12 avoided in it, and £50 × 12 ÷ 1.035 in the next:
  // 600 + 579.71 < 1,200. Undiscounted it is level in March 2020.
  test("is reckoned in the scenario's money", () => {
    const pack = aPackage({
      ...avoidedEachMonth(50),
      programme: { baseYear: year('2018-19') },
      programmeCosts: costs,
    });
    const { programme } = appraise(pack, {
      version: 1,
      preset: 'reported',
      discounting: 'green-book-2026',
    });
    expect(programme.cost?.paybackMonth).toBeNull();
  });

  // What the police avoid counts for whoever would pay for the police; what the council avoids does not.
  test('is, for a funder, that of the partners it pays for against its own contribution', () => {
    const pack = aPackage({
      ...avoidedEachMonth(50),
      partners: [
        aPartner('commissioner'),
        aPartner('council'),
        aPartner('police', { funderId: aPartner('commissioner').id }),
      ],
      contributions: [
        aContribution('commissioner', {
          year: year('2018-19'),
          amount: pounds(600),
          kind: 'in_kind',
        }),
        aContribution('commissioner', { year: year('2018-19'), amount: pounds(600) }),
        aContribution('council', { year: year('2018-19'), amount: pounds(1) }),
      ],
    });
    const { funders } = appraise(pack, { version: 1, preset: 'reported' });
    expect(
      funders.map(({ funderId, funding }) => [
        funderId,
        funding?.contribution,
        funding?.cash,
        funding?.paybackMonth ?? null,
      ]),
    ).toEqual([
      ['commissioner', 1200, 600, month('2020-03')],
      ['council', 1, 1, null],
    ]);
  });

  // 12 fewer call-outs, then 24 more: ahead at first, then behind for good.
  test('is none where added cost eats up what was avoided', () => {
    const pack = aPackage({
      programme: {
        stageBoundaries: [-12, 0, 12, 24],
        programmeMonths: 12,
        dataAsAt: month('2025-03'),
      },
      cohorts: [aCohort('one', { start: month('2018-04'), women: 12 })],
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'police')],
      cells: [
        aCell('one', 'callout', [-12, 0], { womanYears: 12, events: 24 }),
        aCell('one', 'callout', [0, 12], { womanYears: 12, events: 0 }),
        aCell('one', 'callout', [12, 24], { womanYears: 12, events: 48 }),
      ],
      programmeCosts: costs,
    });
    expect(paybackOf(pack)).toBeNull();
  });

  law(
    'keeps its promise: from it on the balance stays level or above, and the month before it was below',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const { programme, lines, scenario } = appraise(pack, departures);
      if (programme.cost === null) return;
      const paid = programme.years.map(({ year: of, cost }) => ({ of, cost: cost ?? Number.NaN }));
      const balanceAt = (at: number) => {
        const monthsOf = (of: FinancialYear) => Math.min(12, Math.max(0, at - (of * 12 + 3) + 1));
        const avoided = lines.filter((line) => line.withinHorizon && line.moneyMonth <= at);
        return (
          avoided.reduce((sum, line) => sum + line.present, 0) -
          paid.reduce((sum, { of, cost }) => sum + (cost * monthsOf(of)) / 12, 0)
        );
      };
      const first = Math.min(...paid.filter(({ cost }) => cost > 0).map(({ of }) => of * 12 + 3));
      const last = Math.max(
        ...lines.filter((line) => line.withinHorizon).map((line) => line.moneyMonth),
        ...paid.map(({ of }) => of * 12 + 14),
      );
      const { paybackMonth } = programme.cost;
      expect(scenario.cohorts).toBe('all');
      if (paybackMonth === null) {
        expect(first === Infinity || balanceAt(last) < 1e-3).toBe(true);
        return;
      }
      expect(paybackMonth).toBeGreaterThanOrEqual(first);
      for (let at: number = paybackMonth; at <= last; at += 1) {
        expect(balanceAt(at)).toBeGreaterThan(-1e-3);
      }
      if (paybackMonth > first) expect(balanceAt(paybackMonth - 1)).toBeLessThan(0);
    }),
  );
});
