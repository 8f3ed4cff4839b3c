import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/marker.ts';
import { releaseFaults } from '../../src/protection/releaseChecks.ts';
import { byWoman, evenly } from './figures.ts';
import { anEvent } from '../fixtures/aPackage.ts';
import { aSecret, emitted, publish, type Counts } from './secret.ts';

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

  test('an event that it did not have is published as at first', () => {
    const visits = aSecret(before(evenly(10, 2)), { event: anEvent('visit') });
    const earlier = publish(aSecret(before(evenly(10, 1))));
    expect(emitted(publish(visits, earlier))).toEqual(emitted(publish(visits)));
  });

  test('all cohorts together, when they may not be shown any more, are hidden with each cohort’s rows', () => {
    const cohortOf = evenly(20, 1, 40);
    const together = (events: readonly number[]) =>
      aSecret(byWoman(events, evenly(0, 0, 40)), {
        cohortOf,
        programme: { stageBoundaries: [-12, 0, 18] },
      });
    const fourInEach = Array.from({ length: 40 }, (_, woman) => (woman % 20 < 4 ? 5 : 0));
    const earlier = publish(together(fourInEach));
    expect(earlier.stageTable.cells.map(({ cohortId }) => cohortId)).toEqual(['*', '*']);
    expect(
      publish(together(evenly(2, 5, 40)), earlier).stageTable.cells.map((row) => [
        row.cohortId,
        row.from,
        row.events,
      ]),
    ).toEqual([
      ['*', -12, 'c'],
      ['*', 0, 'c'],
      ['group-1', -12, 'c'],
      ['group-1', 0, 'c'],
      ['group-2', -12, 'c'],
      ['group-2', 0, 'c'],
    ]);
  });

  test('a cohort that hid an event hides it still, though all cohorts together could show it', () => {
    const cohortOf = evenly(20, 1, 40);
    const of = (women: number) =>
      aSecret(
        byWoman(
          Array.from({ length: 40 }, (_, woman) => (woman % 20 < women ? 5 : 0)),
          evenly(0, 0, 40),
        ),
        { cohortOf, programme: { stageBoundaries: [-12, 0, 18] } },
      );
    const earlier = publish(of(2));
    expect(new Set(earlier.stageTable.cells.map(({ events }) => events))).toEqual(new Set(['c']));
    expect(publish(of(4), earlier).stageTable.cells).toEqual(earlier.stageTable.cells);
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
