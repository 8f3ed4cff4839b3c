import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../src/domain/cohort.ts';
import type { Programme } from '../../src/domain/programme.ts';
import { protectPackage } from '../../src/protection/protectPackage.ts';
import { assessmentFaults, releaseFaults } from '../../src/protection/releaseChecks.ts';
import { CANNOT_BE_ASSESSED } from '../../src/words/protection.ts';
import { aCell, aCohort, anEvent, aPackage, aProgramme, month } from '../fixtures/aPackage.ts';

describe('M25: counts that cannot be assessed', () => {
  const cell = aCell('first', 'callout', [0, 6], {
    events: 3,
    womenWithEvent: 3,
    largestShare: 1 / 3,
  });

  test.each([
    ['how many women had the event', { womenWithEvent: null }],
    ['the largest share', { largestShare: null }],
  ])('are those without %s', (_, over) => {
    const faults = assessmentFaults([cell, { ...cell, ...over }]);
    expect(faults).toMatchObject([{ file: 'stage-activity.csv', ...CANNOT_BE_ASSESSED }]);
  });

  test('are not those of nobody, nor hidden ones', () => {
    const unknown = { womenWithEvent: null, largestShare: null };
    expect(
      assessmentFaults([
        cell,
        { ...cell, ...unknown, events: 0 },
        { ...cell, ...unknown, events: 'c' },
      ]),
    ).toEqual([]);
  });
});

describe('M29: what an earlier release forbids', () => {
  const programme = aProgramme();
  const cohorts = [aCohort('first'), aCohort('second')];
  const faultsOf = (changed: Partial<Programme>, now: readonly Cohort[] = cohorts) =>
    releaseFaults(
      { ...programme, ...changed },
      now,
      aPackage({ programme, cohorts: [aCohort('first')] }),
    ).map(({ file, column }) => [file, column]);
  const { disclosure } = programme;

  test.each([
    ['a programme of other length', { programmeMonths: 12 }],
    ['one stage more', { stageBoundaries: [-12, -6, 0, 6, 12, 18, 24] }],
    ['one boundary moved', { stageBoundaries: [-12, -6, 0, 6, 15, 18] }],
  ])('%s', (_, changed) => {
    expect(faultsOf(changed)).toEqual([['programme.json', 'stageBoundaries']]);
  });

  test.each([{ minWomen: 6 }, { maxShare: 0.4 }, { roundTo: 10 }])('another rule: %o', (rule) => {
    expect(faultsOf({ disclosure: { ...disclosure, ...rule } })).toEqual([
      ['programme.json', 'disclosure'],
    ]);
  });

  test.each([
    ['with more women', aCohort('first', { women: 21 })],
    ['with another start', aCohort('first', { start: month('2018-08') })],
    ['open again', aCohort('first', { closed: false })],
  ])('a cohort %s', (_, now) => {
    expect(faultsOf({}, [now])).toEqual([['cohorts.csv', null]]);
  });

  test('nothing else: a new cohort is welcome', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test('stops protection, with every fault', () => {
    const pack = aPackage({
      cohorts: [aCohort('first', { women: 21 })],
      events: [anEvent('callout')],
    });
    const stageTable = {
      protection: 'analyst-only',
      cells: [aCell('first', 'callout', [0, 6], { events: 3 })],
    } as const;
    const stopped = protectPackage(
      { ...pack, stageTable },
      { stageTable, coarser: [], spreads: [] },
      aPackage({ cohorts: [aCohort('first')] }),
    );
    expect(stopped).toMatchObject({
      ok: false,
      issues: [{ file: 'stage-activity.csv' }, { file: 'cohorts.csv' }],
    });
  });
});
