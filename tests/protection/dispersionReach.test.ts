import { describe, expect, test } from 'vitest';
import { varianceOverMean } from '../../src/domain/dispersion.ts';
import { dispersionReach } from '../../src/protection/dispersionReach.ts';
import { isSafe } from '../../src/protection/safeCell.ts';

const near = (size: number): unknown => expect.closeTo(size, 12);
const rules = { minWomen: 5, maxShare: 0.5, roundTo: 5 };
const ZERO = { least: 0, most: 0 };
const FIVE = { least: 5, most: 7 };
const TEN = { least: 8, most: 12 };

describe('how far a dispersion can go whatever the counts are (M27)', () => {
  // Least: 8 events, one each: squares 8. Most: 8 events, of which two women have 4 and 1, three others one each:
  // squares 20, so (20 × 20 ÷ 8 − 8) ÷ 19. More events could be split more unevenly, fewer are not safe.
  test('of 20 women with 8 to 12 events', () => {
    expect(dispersionReach([{ women: 20, rows: [TEN] }], rules)).toEqual({
      least: near(12 / 19),
      most: near(42 / 19),
    });
  });

  // Five events are one each, however they are split: five women have them.
  test('of 20 women with 5 to 7 events', () => {
    expect(dispersionReach([{ women: 20, rows: [FIVE] }], rules)).toEqual({
      least: near(15 / 19),
      most: near(15 / 19),
    });
  });

  // Four each, evenly. Else 14 and 7 for two of them, two each for two more and one each for three.
  test('of 7 women with 28 events exactly: none at the least', () => {
    expect(
      dispersionReach([{ women: 7, rows: [{ least: 28, most: 28 }] }], { ...rules, roundTo: 1 }),
    ).toEqual({
      least: 0,
      most: near((7 * (14 ** 2 + 7 ** 2 + 2 * 2 ** 2 + 3 * 1)) / 28 / 6 - 28 / 6),
    });
  });

  // Rows of the same women: 5 + 5 = 10 to 7 + 7 = 14 events. Two women have at most what each row lets them have
  // whichever counts make up the total: of 10, one and one from each row: 2 and 2, six others one each.
  test('of two rows of the same women', () => {
    const reach = dispersionReach([{ women: 20, rows: [FIVE, FIVE] }], rules);
    expect(reach?.least).toBeCloseTo(10 / 19, 12);
    expect(reach?.most).toBeCloseTo(((20 * (4 + 4 + 6)) / 10 - 10) / 19, 12);
  });

  // Five women with 38 to 42 events beside twenty with none. Evenly split, 42 are two women with 9 and three with 8.
  test('of groups whose rates differ: their difference is no less than it is', () => {
    const reach = dispersionReach(
      [
        { women: 5, rows: [{ least: 38, most: 42 }] },
        { women: 20, rows: [ZERO] },
      ],
      rules,
    );
    expect(reach?.least).toBeCloseTo(((25 * (2 * 81 + 3 * 64)) / 42 - 42) / 24, 12);
    // 39 is the least uneven of the five: 19 and 9, and 4, 4 and 3 for the others.
    expect(reach?.most).toBeCloseTo(((25 * (361 + 81 + 16 + 16 + 9)) / 39 - 39) / 24, 12);
  });

  test('a third of a count at most leaves less room', () => {
    // 9 events, a third of them 3: 3 and 2, four others one each.
    const reach = dispersionReach([{ women: 20, rows: [{ least: 9, most: 9 }] }], {
      minWomen: 5,
      maxShare: 1 / 3,
      roundTo: 1,
    });
    expect(reach?.most).toBeCloseTo(((20 * (9 + 4 + 4)) / 9 - 9) / 19, 12);
  });

  test('a half at most, even where the rules let one woman have all', () => {
    // 12 events, one woman is enough: 6, and 3, and three others one each.
    const reach = dispersionReach([{ women: 20, rows: [{ least: 12, most: 12 }] }], {
      minWomen: 1,
      maxShare: 1,
      roundTo: 1,
    });
    expect(reach?.most).toBeCloseTo(((20 * (36 + 9 + 3)) / 12 - 12) / 19, 12);
  });

  test('is none without events, or of one woman', () => {
    expect(dispersionReach([{ women: 20, rows: [ZERO] }], rules)).toBeNull();
    expect(dispersionReach([{ women: 1, rows: [TEN] }], rules)).toBeNull();
    expect(dispersionReach([], rules)).toBeNull();
    expect(dispersionReach([{ women: 20, rows: [{ least: 0, most: 3 }] }], rules)).not.toBeNull();
  });

  /** Every way to split events among women, largest first. */
  function splits(events: number, women: number, largest = events): readonly (readonly number[])[] {
    if (events === 0) return [[]];
    if (women === 0) return [];
    return Array.from({ length: Math.min(events, largest) }, (_, index) => index + 1).flatMap(
      (first) => splits(events - first, women - 1, first).map((rest) => [first, ...rest]),
    );
  }

  test.each([
    [6, 5],
    [8, 10],
    [9, 15],
    [12, 10],
    [12, 15],
    [16, 15],
  ])(
    '%d women, shown as %d: every whole number within it is possible for every count behind the figure',
    (women, shown) => {
      const range = { least: Math.max(5, shown - 2), most: shown + 2 };
      const reach = dispersionReach([{ women, rows: [range] }], rules);
      if (reach === null) throw new Error('There are events.');
      for (let events = range.least; events <= range.most; events += 1) {
        const possible = new Set(
          splits(events, women)
            .filter((split) =>
              isSafe(
                {
                  ...{ from: 0, to: 6, womanYears: 1, events },
                  ...{ women: split.length, largest: split[0] ?? 0 },
                },
                rules,
              ),
            )
            .map((split) => {
              const sumOfSquares = split.reduce((sum, own) => sum + own * own, 0);
              return Math.ceil((varianceOverMean({ women, events, sumOfSquares }) ?? 0) - 1e-9);
            }),
        );
        const [from, to] = [Math.ceil(reach.least - 1e-9), Math.floor(reach.most + 1e-9)];
        for (let whole = from; whole <= to; whole += 1) expect(possible).toContain(whole);
      }
    },
  );
});
