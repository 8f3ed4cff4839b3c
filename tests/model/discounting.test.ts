import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FinancialYear } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import { discountFactor } from '../../src/model/discounting.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { law } from '../fixtures/law.ts';
import { expectSame, sumOf } from '../fixtures/sameMoney.ts';

const SCHEDULES = ['green-book-2026', 'review-2026', 'none'] as const;

describe('M12: present value', () => {
  test.each(SCHEDULES)('%s: £1 of the base year is £1', (schedule) => {
    expect(discountFactor(0, schedule)).toBe(1);
  });

  law(
    'a later pound is never worth more, and always something',
    fc.property(fc.nat({ max: 120 }), fc.constantFrom(...SCHEDULES), (years, schedule) => {
      const [now, later] = [discountFactor(years, schedule), discountFactor(years + 1, schedule)];
      expect(later).toBeLessThanOrEqual(now);
      expect(later).toBeGreaterThan(0);
    }),
  );

  test('review-2026 is 3 % in every year', () => {
    for (const years of [1, 7, 30, 31, 60]) {
      expect(discountFactor(years, 'review-2026')).toBeCloseTo(1.03 ** -years, 14);
    }
  });

  test('the Green Book takes 3.5 % for thirty years and 3 % after them', () => {
    for (const years of [1, 29, 30]) {
      expect(discountFactor(years, 'green-book-2026')).toBeCloseTo(1.035 ** -years, 14);
    }
    for (const years of [31, 45]) {
      const expected = 1.035 ** -30 * 1.03 ** -(years - 30);
      expect(discountFactor(years, 'green-book-2026')).toBeCloseTo(expected, 14);
    }
  });

  law(
    'discounting leaves the sign of every amount and never raises its size',
    fc.property(
      arbitraryCase,
      fc.constantFrom('green-book-2026', 'review-2026'),
      ({ pack, departures }, discounting) => {
        const plain = appraise(pack, { ...departures, discounting: 'none' });
        const discounted = appraise(pack, { ...departures, discounting });
        expect(discounted.lines).toHaveLength(plain.lines.length);
        const grown = discounted.lines.filter((line, index) => {
          const before = plain.lines[index]?.present ?? Number.NaN;
          return !(
            Math.abs(line.present) <= Math.abs(before) &&
            Math.sign(line.present) === Math.sign(before)
          );
        });
        expect(grown).toEqual([]);
        expect(plain.lines.every(({ base, present }) => Object.is(base, present))).toBe(true);
      },
    ),
  );

  law(
    'a stream of one sign is never worth more discounted, for anybody; nor are costs and contributions',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const plain = appraise(pack, { ...departures, discounting: 'none' });
      const discounted = appraise(pack, { ...departures, discounting: 'green-book-2026' });
      for (const [index, { partnerId, avoided }] of plain.partners.entries()) {
        const own = plain.lines.filter((line) => line.partnerId === partnerId);
        const signs = new Set(own.map((line) => Math.sign(line.present)).filter(Boolean));
        if (signs.size > 1) continue;
        const after = Math.abs(discounted.partners[index]?.avoided.total ?? Number.NaN);
        expect(after).toBeLessThanOrEqual(Math.abs(avoided.total) + 1e-6);
      }
      const paid = ({ programme }: typeof plain) => [
        programme.cost?.total ?? 0,
        programme.contributions ?? 0,
      ];
      for (const [index, after] of paid(discounted).entries()) {
        expect(after).toBeLessThanOrEqual((paid(plain)[index] ?? Number.NaN) + 1e-6);
      }
    }),
  );
});

describe('M11: the horizon', () => {
  law(
    'what is kept and what is left out are together what there is without one',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const withOne = appraise(pack, departures).programme;
      const without = appraise(pack, { ...departures, horizonYears: null }).programme;
      expectSame(withOne.avoided.total + withOne.leftOutByHorizon, without.avoided.total);
      expect(without.leftOutByHorizon).toBe(0);
    }),
  );

  law(
    'it keeps the years from the base year up to it and no other, of avoided cost, costs and contributions alike',
    fc.property(
      arbitraryCase,
      fc.integer({ min: 0, max: 8 }),
      ({ pack, departures }, horizonYears) => {
        const { programme } = appraise(pack, { ...departures, horizonYears });
        const whole = appraise(pack, { ...departures, horizonYears: null }).programme;
        const end = (pack.programme.baseYear + horizonYears) as FinancialYear;
        const kept = whole.years.filter(({ year }) => year < end);
        expectSame(
          programme.avoided.total,
          sumOf(kept, ({ avoided }) => avoided),
        );
        if (programme.cost !== null) {
          expectSame(
            programme.cost.total,
            sumOf(kept, ({ cost }) => cost ?? Number.NaN),
          );
        }
        if (programme.contributions !== null) {
          expectSame(
            programme.contributions,
            sumOf(kept, ({ contributions }) => contributions ?? Number.NaN),
          );
        }
      },
    ),
  );
});
