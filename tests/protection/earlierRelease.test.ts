import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/marker.ts';
import { releaseFaults } from '../../src/protection/releaseChecks.ts';
import { byWoman, evenly } from './figures.ts';
import { aSecret, publish, type Counts } from './secret.ts';

const none = evenly(0, 0);

function before(events: readonly number[]): Counts {
  return byWoman(events, none, none, none, none);
}

function inTwoReleases(first: Counts, second: Counts): readonly Figure[] {
  const earlier = publish(aSecret(first));
  return publish(aSecret(second), earlier).stageTable.cells.map(({ events }) => events);
}

describe('an earlier release (M29)', () => {
  test('a row stands whole until its rounded count has moved by two roundings', () => {
    const ten = before(evenly(10, 1));
    expect(inTwoReleases(ten, before(evenly(17, 1)))[0]).toBe(10);
    expect(inTwoReleases(ten, before(evenly(18, 1)))[0]).toBe(20);
  });

  test('a moved count that is not safe any more hides the cohort and event', () => {
    const twenty = before(evenly(10, 2));
    expect(inTwoReleases(twenty, before(evenly(3, 1)))).toEqual(['c', 'c', 'c', 'c', 'c']);
  });

  test('what was hidden stays hidden', () => {
    expect(inTwoReleases(before(evenly(2, 4)), before(evenly(10, 2)))).toEqual(
      Array.from({ length: 5 }, () => 'c'),
    );
  });

  test('an "at most" stands while the count is within it; then it is shown from two roundings on', () => {
    const window = (events: readonly number[]) => byWoman(evenly(8, 2), none, events, none, none);
    const few = window(evenly(2, 1));
    expect(inTwoReleases(few, window(none))[2]).toBe(5);
    expect(inTwoReleases(few, window(evenly(5, 1)))[2]).toBe(5);
    expect(inTwoReleases(few, window(evenly(6, 1)))[2]).toBe('c');
    expect(inTwoReleases(few, window(evenly(8, 1)))[2]).toBe(10);
  });

  test('a granularity once published stays', () => {
    const oneRow = byWoman(evenly(2, 1), evenly(8, 1), none, none, none);
    const twoRows = byWoman(evenly(16, 1), evenly(16, 1), none, none, none);
    const earlier = publish(aSecret(oneRow));
    const now = publish(aSecret(twoRows), earlier).stageTable.cells;
    expect(now.map(({ from, to, events }) => [from, to, events]).slice(0, 1)).toEqual([
      [-12, 0, 30],
    ]);
  });

  test('other boundaries, other rules and a changed cohort are refused', () => {
    const secret = aSecret(before(evenly(10, 1)));
    const earlier = publish(secret);
    const { programme, cohorts } = secret;
    const columns = (faults: ReturnType<typeof releaseFaults>) =>
      faults.map(({ file, column }) => [file, column]);
    expect(releaseFaults(programme, cohorts, earlier)).toEqual([]);
    expect(
      columns(releaseFaults({ ...programme, stageBoundaries: [-12, 0, 18] }, cohorts, earlier)),
    ).toEqual([['programme.json', 'stageBoundaries']]);
    const disclosure = { ...programme.disclosure, roundTo: 3 };
    expect(columns(releaseFaults({ ...programme, disclosure }, cohorts, earlier))).toEqual([
      ['programme.json', 'disclosure'],
    ]);
    const changed = cohorts.map((cohort) => ({ ...cohort, women: 21 }));
    expect(columns(releaseFaults(programme, changed, earlier))).toEqual([['cohorts.csv', null]]);
    expect(columns(releaseFaults(programme, [], earlier))).toEqual([['cohorts.csv', null]]);
  });
});
