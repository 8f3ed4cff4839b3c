import { describe, expect, test } from 'vitest';
import { byWoman, evenly } from './figures.ts';
import { aSecret, publish, type Counts } from './secret.ts';

const none = evenly(0, 0);

function dispersionOf(counts: Counts): number | null | undefined {
  return publish(aSecret(counts)).events[0]?.dispersion;
}

describe('the published dispersion (M27)', () => {
  test('says nothing of "at most" counts: whether they fell on one woman or on several', () => {
    const before = evenly(9, 1);
    const shown = [
      byWoman(before, none, evenly(1, 5), none, none),
      byWoman(before, none, evenly(4, 1), none, none),
      byWoman(before, none, evenly(1, 1), none, none),
    ].map(dispersionOf);
    expect(new Set(shown).size).toBe(1);
    expect(dispersionOf(byWoman(none, none, evenly(1, 5), none, none))).toBeNull();
  });

  test('is blank where every count is hidden', () => {
    expect(dispersionOf(byWoman(evenly(2, 9), none, none, none, none))).toBeNull();
  });

  test('goes no higher than every count in the roundings allows, so the top of one is not told', () => {
    const twelve = [6, 2, 1, 1, 1, 1, ...evenly(0, 0, 14)];
    const eight = [2, 2, 1, 1, 1, 1, ...evenly(0, 0, 14)];
    const [high, low] = [twelve, eight].map((row) =>
      dispersionOf(byWoman(row, none, none, none, none)),
    );
    expect([low, high]).toEqual([2, 2]);
  });

  test('is a whole number, rounded up', () => {
    const uneven = Array.from({ length: 20 }, (_, woman) => (woman < 10 ? 8 : 2));
    const even = Array.from({ length: 20 }, () => 5);
    const flat = [uneven, even].map((row) => dispersionOf(byWoman(row, row, row, row, row)));
    expect(flat[0]).toBeGreaterThan(1);
    expect(Number.isInteger(flat[0])).toBe(true);
    expect(flat[1]).toBe(1);
  });
});
