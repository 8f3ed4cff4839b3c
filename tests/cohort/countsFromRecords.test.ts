import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActivityTally } from '../../src/cohort/activityTally.ts';
import { countsFromRecords } from '../../src/cohort/countsFromRecords.ts';
import { coveredMonths, monthsCovered } from '../../src/cohort/coverage.ts';
import { addMonths } from '../../src/domain/calendar.ts';
import { ALL_COHORTS } from '../../src/domain/identifiers.ts';
import type { CoverageRecord, RecordId, WomanRecord } from '../../src/domain/records.ts';
import { aCohort, aProgramme, anEvent, cohortId, eventId, month } from '../fixtures/aPackage.ts';
import { countsByHand } from '../protection/countsByHand.ts';
import { aSecret, countsOf } from '../protection/secret.ts';

const programme = aProgramme({ stageBoundaries: [-12, 0, 6, 18], programmeMonths: 18 });

function aWoman(id: string, over: Partial<WomanRecord> = {}): WomanRecord {
  return {
    recordId: id as RecordId,
    cohortId: cohortId('first'),
    programmeStart: month('2018-07'),
    observedFrom: month('2017-07'),
    observedTo: month('2020-01'),
    ...over,
  };
}

function counted(
  women: readonly WomanRecord[],
  activity: readonly (readonly [woman: string, month: string, count: number])[],
  coverage: readonly CoverageRecord[] | null = null,
) {
  const tally = new ActivityTally(programme, [anEvent('callout')], women);
  for (const [woman, at, count] of activity) {
    tally.add(woman as RecordId, eventId('callout'), month(at), count);
  }
  return countsFromRecords(tally, { programme, cohorts: [aCohort('first')], coverage });
}

describe('from women to stages (M24)', () => {
  test('everyone counts from her own start, and an event in the stage that its month falls in', () => {
    const later = aWoman('b', {
      programmeStart: month('2018-10'),
      observedFrom: month('2017-10'),
      observedTo: month('2020-04'),
    });
    const { stageTable } = counted(
      [aWoman('a'), later],
      [
        ['a', '2018-06', 3],
        ['a', '2018-07', 1],
        ['b', '2018-09', 1],
        ['b', '2019-04', 2],
      ],
    );
    expect(
      stageTable.cells.map(({ from, to, events, womenWithEvent, largestShare, womanYears }) => ({
        from,
        to,
        events,
        womenWithEvent,
        largestShare,
        womanYears,
      })),
    ).toEqual([
      { from: -12, to: 0, events: 4, womenWithEvent: 2, largestShare: 0.75, womanYears: 2 },
      { from: 0, to: 6, events: 1, womenWithEvent: 1, largestShare: 1, womanYears: 1 },
      { from: 6, to: 18, events: 2, womenWithEvent: 1, largestShare: 1, womanYears: 2 },
    ]);
  });

  test('exposure is the covered months inside her observation', () => {
    const coverage: readonly CoverageRecord[] = [
      {
        eventId: eventId('callout'),
        cohortId: ALL_COHORTS,
        from: month('2018-01'),
        to: month('2018-09'),
      },
      {
        eventId: eventId('callout'),
        cohortId: cohortId('first'),
        from: month('2018-08'),
        to: month('2018-10'),
      },
    ];
    const { stageTable } = counted(
      [aWoman('a', { observedFrom: month('2018-04') })],
      [['a', '2018-08', 1]],
      coverage,
    );
    expect(stageTable.cells.map(({ from, womanYears }) => [from, womanYears])).toEqual([
      [-12, 0.25],
      [0, 0.25],
    ]);
  });

  test('a covered period without a row is zero; an event that nobody looked for has no row at all', () => {
    expect(counted([aWoman('a')], []).stageTable.cells).toEqual([]);
    const looked = counted([aWoman('a')], [['a', '2018-08', 1]]).stageTable.cells;
    expect(looked.map(({ events }) => events)).toEqual([0, 1, 0]);
  });

  test('coverage that overlaps counts once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))),
        (spans) => {
          const first = month('2018-01');
          const rows = spans.map(([from, length]): CoverageRecord => ({
            eventId: eventId('callout'),
            cohortId: ALL_COHORTS,
            from: addMonths(first, from),
            to: addMonths(first, from + length),
          }));
          const covered = coveredMonths(rows, eventId('callout'), cohortId('first'));
          const oneByOne = Array.from({ length: 80 }, (_, index) => first + index).filter((at) =>
            rows.some(({ from, to }) => from <= at && at < to),
          );
          expect(monthsCovered(covered, { from: first, to: first + 80 })).toBe(oneByOne.length);
        },
      ),
    );
  });

  test('records come to what adding up by hand comes to', () => {
    const counts = fc.array(fc.array(fc.nat(4), { minLength: 5, maxLength: 5 }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(counts, fc.nat(1), (women, cohorts) => {
        const cohortOf = women.map((_, index) => (cohorts === 0 ? 0 : index % 2));
        const secret = aSecret(women, { cohortOf });
        expect(countsOf(secret)).toEqual(countsByHand(secret));
      }),
    );
  });
});
