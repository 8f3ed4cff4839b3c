import { describe, expect, test } from 'vitest';
import { isSafe } from '../../src/protection/safeCell.ts';
import { roundCount, roundCountUp } from '../../src/protection/roundCount.ts';
import { byWoman, evenly, rowsOf } from './figures.ts';
import { aSecret, publish } from './secret.ts';

const rules = { minWomen: 5, maxShare: 0.5, roundTo: 5 };
const none = evenly(0, 0);

describe('what may be shown (M25)', () => {
  const cell = { from: 0, to: 6, womanYears: 10 };

  test.each([
    { events: 0, women: 0, largest: 0, safe: true },
    { events: 4, women: 4, largest: 1, safe: false },
    { events: 5, women: 5, largest: 1, safe: true },
    { events: 10, women: 6, largest: 5, safe: true },
    { events: 11, women: 6, largest: 6, safe: false },
  ])('$events events of $women women, $largest of one: $safe', ({ safe, ...count }) => {
    expect(isSafe({ ...cell, ...count }, rules)).toBe(safe);
  });

  test('counts go to the nearest rounding, halves away from zero; what was seen all the same goes up', () => {
    expect([0, 2, 3, 7, 8, 12].map((count) => roundCount(count, 5))).toEqual([0, 0, 5, 5, 10, 10]);
    expect([1, 2, 3].map((count) => roundCount(count, 2))).toEqual([2, 2, 4]);
    expect([0, 1, 5, 6].map((count) => roundCountUp(count, 5))).toEqual([0, 5, 5, 10]);
  });

  test('a cohort that is not closed, or of too few women, is not published', () => {
    const few = aSecret(byWoman(evenly(4, 3, 4), evenly(4, 3, 4), none, none, none));
    expect(publish(few).cohorts).toEqual([]);
    expect(publish(few).stageTable.cells).toEqual([]);
    const enough = aSecret(byWoman(...Array.from({ length: 5 }, () => evenly(5, 3, 5))));
    expect(publish(enough).cohorts).toHaveLength(1);
    const open = aSecret(byWoman(none, none, none, none, none));
    const cohorts = open.cohorts.map((cohort) => ({ ...cohort, closed: false }));
    expect(publish({ ...open, cohorts }).cohorts).toEqual([]);
  });

  test('a data owner may ask for more women, never for fewer', () => {
    const secret = aSecret(byWoman(evenly(6, 2), evenly(6, 2), none, none, none));
    const asked = (minWomen: number) =>
      rowsOf({ ...secret, event: { ...secret.event, minWomen } })[0]?.[2];
    expect([asked(6), asked(7), asked(2)]).toEqual([10, 'c', 10]);
  });
});

describe('one granularity a cohort and event: the first that is safe throughout (M26)', () => {
  test('the stages', () => {
    const secret = aSecret(
      byWoman(evenly(8, 2), evenly(8, 3), evenly(6, 2), evenly(6, 1), evenly(5, 1)),
    );
    expect(rowsOf(secret)).toEqual([
      [-12, -6, 15, 'rounded'],
      [-6, 0, 25, 'rounded'],
      [0, 6, 10, 'rounded'],
      [6, 12, 5, 'rounded'],
      [12, 18, 5, 'rounded'],
    ]);
  });

  test('the before is one row where a stage of it is not safe, whatever the window is', () => {
    const secret = aSecret(
      byWoman(evenly(3, 1), evenly(8, 3), evenly(6, 2), evenly(6, 1), evenly(5, 1)),
    );
    expect(rowsOf(secret).slice(0, 2)).toEqual([
      [-12, 0, 25, 'rounded'],
      [0, 6, 10, 'rounded'],
    ]);
  });

  test('then programme and after, then the whole window', () => {
    const stages = { stageBoundaries: [-12, 0, 6, 18, 27] };
    const programme = aSecret(byWoman(evenly(8, 2), evenly(3, 2), evenly(6, 2), evenly(5, 1)), {
      programme: stages,
    });
    expect(rowsOf(programme).slice(1)).toEqual([
      [0, 18, 20, 'rounded'],
      [18, 27, 5, 'rounded'],
    ]);
    const window = aSecret(byWoman(evenly(8, 2), evenly(3, 2), evenly(6, 2), evenly(2, 1)), {
      programme: stages,
    });
    expect(rowsOf(window).slice(1)).toEqual([[0, 27, 20, 'rounded']]);
  });

  test('a few events of too few women after the start are told as at most the rounding', () => {
    const secret = aSecret(byWoman(evenly(8, 2), none, evenly(1, 2), evenly(2, 1), none));
    expect(rowsOf(secret)).toEqual([
      [-12, -6, 15, 'rounded'],
      [-6, 0, 0, ''],
      [0, 18, 5, 'at_most'],
    ]);
  });

  test('more events than the rounding among too few women are hidden, and the before with them', () => {
    const secret = aSecret(byWoman(evenly(8, 2), none, evenly(1, 4), evenly(2, 1), none));
    expect(rowsOf(secret).map(([, , events]) => events)).toEqual(['c', 'c', 'c', 'c', 'c']);
  });

  test('nothing is told as at most one where counts are not rounded: it would be the count', () => {
    const secret = aSecret(byWoman(evenly(8, 2), none, evenly(1, 1), none, none), {
      programme: { disclosure: { ...rules, roundTo: 1 } },
    });
    expect(rowsOf(secret).every(([, , events]) => events === 'c')).toBe(true);
  });

  test('all cohorts together where none alone has a row, and only there', () => {
    const before = [...evenly(4, 1, 20), ...evenly(4, 1, 20)];
    const counts = byWoman(
      before,
      evenly(0, 0, 40),
      evenly(0, 0, 40),
      evenly(0, 0, 40),
      evenly(0, 0, 40),
    );
    const cohortOf = before.map((_, woman) => (woman < 20 ? 0 : 1));
    const together = publish(aSecret(counts, { cohortOf })).stageTable.cells;
    expect(together.map(({ cohortId, from, to, events }) => [cohortId, from, to, events])).toEqual([
      ['*', -12, -6, 10],
      ['*', -6, 0, 0],
      ['*', 0, 6, 0],
      ['*', 6, 12, 0],
      ['*', 12, 18, 0],
    ]);
    const oneAlone = counts.map((row, woman) => (woman === 4 ? [1, ...row.slice(1)] : row));
    const alone = publish(aSecret(oneAlone, { cohortOf })).stageTable.cells;
    expect(new Set(alone.map(({ cohortId }) => cohortId))).toEqual(new Set(['group-1', 'group-2']));
    expect(alone.filter(({ cohortId }) => cohortId === 'group-2').map((row) => row.events)).toEqual(
      ['c', 'c', 'c', 'c', 'c'],
    );
  });

  test('a row leaves no number of women and no share behind; woman-years stay, to one decimal', () => {
    const secret = aSecret(byWoman(...Array.from({ length: 5 }, () => evenly(1, 9, 7))));
    const [first] = publish(secret).stageTable.cells;
    expect(first).toMatchObject({
      events: 'c',
      womanYears: 3.5,
      womenWithEvent: null,
      largestShare: null,
    });
  });
});
