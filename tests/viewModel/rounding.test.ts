import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apportion, roundHalfAway } from '../../src/viewModel/rounding.ts';
import { law } from '../fixtures/law.ts';
import { sumOf } from '../fixtures/sameMoney.ts';

describe('M16: the nearest whole number', () => {
  test.each([
    [0.5, 1],
    [-0.5, -1],
    [1.5, 2],
    [2.5, 3],
    [-2.5, -3],
    [2.4999, 2],
    [-2.4999, -2],
    [1e15, 1e15],
  ])('%d is %d: halves go away from zero', (value, nearest) => {
    expect(roundHalfAway(value)).toBe(nearest);
  });

  test('a half that arithmetic left just short of one is still a half', () => {
    expect(1.005 * 100).toBeLessThan(100.5);
    expect(roundHalfAway(1.005 * 100)).toBe(101);
    expect(roundHalfAway(-1.005 * 100)).toBe(-101);
  });

  test.each([-0.2, -0, 0.2])('%d is 0, not −0', (value) => {
    expect(Object.is(roundHalfAway(value), 0)).toBe(true);
  });

  law(
    'the sign turns and nothing else: −x is rounded to the opposite of x',
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const value = thousandths / 1000;
      expect(roundHalfAway(-value) + roundHalfAway(value)).toBe(0);
      expect(Math.abs(roundHalfAway(value) - value)).toBeLessThanOrEqual(0.5);
    }),
  );
});

describe('M16: whole parts of a whole', () => {
  const part = fc.integer({ min: -50_000, max: 50_000 }).map((thousandths) => thousandths / 1000);
  const parts = fc.array(part, { maxLength: 12 });
  const wholeOf = (amounts: readonly number[]) => roundHalfAway(sumOf(amounts, Number));

  law(
    'parts add to the total, whatever it is',
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: -200, max: 200 }),
      (amounts, total) => {
        const shown = apportion(total, amounts);
        expect(shown).toHaveLength(amounts.length);
        expect(sumOf(shown, Number)).toBe(total);
        expect(shown.every((whole) => Number.isInteger(whole) && !Object.is(whole, -0))).toBe(true);
      },
    ),
  );

  law(
    'of their own rounded sum, no part moves by 1 or more, and a whole part not at all',
    fc.property(parts, (amounts) => {
      const shown = apportion(wholeOf(amounts), amounts);
      for (const [index, amount] of amounts.entries()) {
        const moved = Math.abs((shown[index] ?? Number.NaN) - amount);
        expect(moved).toBeLessThan(1);
      }
      if (amounts.every(Number.isInteger)) expect(shown).toEqual(amounts.map((whole) => whole + 0));
    }),
  );

  law(
    'a larger remainder is never passed over for a smaller one',
    fc.property(parts, (amounts) => {
      const shown = apportion(wholeOf(amounts), amounts);
      const given = amounts.map((amount, index) => ({
        remainder: amount - Math.floor(amount),
        more: (shown[index] ?? Number.NaN) > Math.floor(amount),
      }));
      const least = Math.min(...given.filter(({ more }) => more).map(({ remainder }) => remainder));
      const most = Math.max(...given.filter(({ more }) => !more).map(({ remainder }) => remainder));
      expect(most).toBeLessThanOrEqual(least + 1e-6);
    }),
  );

  law(
    'in another order the same parts get the same, where no two remainders tie',
    fc.property(
      fc
        .uniqueArray(part, {
          maxLength: 10,
          selector: (amount) => Math.round((amount - Math.floor(amount)) * 1000),
        })
        .chain((amounts) =>
          fc.tuple(
            fc.constant(amounts),
            fc.shuffledSubarray(amounts, { minLength: amounts.length, maxLength: amounts.length }),
          ),
        ),
      ([amounts, others]) => {
        const shown = new Map(
          apportion(wholeOf(amounts), amounts).map((whole, index) => [amounts[index], whole]),
        );
        expect(apportion(wholeOf(others), others)).toEqual(
          others.map((amount) => shown.get(amount)),
        );
      },
    ),
  );

  test('ties go to the part that stands first', () => {
    expect(apportion(2, [0.5, 0.5, 0.5, 0.5])).toEqual([1, 1, 0, 0]);
    expect(apportion(1, [1 / 3, 1 / 3, 1 / 3])).toEqual([1, 0, 0]);
    // Three tenths, added in two ways that differ in their last bit.
    expect(apportion(1, [0.3, 0.1 + 0.2, 0.4 - 1e-12])).toEqual([0, 0, 1]);
    expect(apportion(1, [0.1 + 0.1 + 0.1, 0.1 * 3, 0.3])).toEqual([1, 0, 0]);
  });

  test('negative parts: floor goes down, and the remainder is counted from there', () => {
    // −2.25 is −3 + 0.75; 1.5 is 1 + 0.5; the sum −0.75 is rounded to −1.
    expect(apportion(-1, [-2.25, 1.5])).toEqual([-2, 1]);
    expect(apportion(0, [-0.5, 0.5])).toEqual([0, 0]);
    expect(apportion(-2, [-0.5, -0.5, -0.5])).toEqual([0, -1, -1]);
  });

  test('a whole part that lost its last bit is whole', () => {
    expect(apportion(3, [1e-10, 3 - 1e-10])).toEqual([0, 3]);
  });

  test('nothing to share among nobody', () => {
    expect(apportion(0, [])).toEqual([]);
  });
});
