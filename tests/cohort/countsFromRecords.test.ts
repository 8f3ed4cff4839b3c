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

  const covering = (
    over: Partial<CoverageRecord> & Pick<CoverageRecord, 'from' | 'to'>,
  ): CoverageRecord => ({ eventId: eventId('callout'), cohortId: ALL_COHORTS, ...over });

  test('coverage of another event, or of another cohort, is none', () => {
    const whole = { from: month('2017-07'), to: month('2020-01') };
    const rows = [
      covering({ ...whole, eventId: eventId('visit') }),
      covering({ ...whole, cohortId: cohortId('second') }),
    ];
    expect(counted([aWoman('a')], [['a', '2018-08', 1]], rows)).toEqual({
      stageTable: { protection: 'analyst-only', cells: [] },
      coarser: [],
      spreads: [],
    });
  });

  test('covered months that overlap or touch are one stretch, in order', () => {
    const rows = [
      covering({ from: month('2019-03'), to: month('2019-05') }),
      covering({ from: month('2018-01'), to: month('2018-09') }),
      covering({ from: month('2018-03'), to: month('2018-05') }),
      covering({ from: month('2018-09'), to: month('2018-10') }),
    ];
    expect(coveredMonths(rows, eventId('callout'), cohortId('first'))).toEqual([
      { from: month('2018-01'), to: month('2018-10') },
      { from: month('2019-03'), to: month('2019-05') },
    ]);
  });

  test('rows in one stage add up; those outside all stages count nowhere, though the event was looked for', () => {
    const events = counted(
      [aWoman('a'), aWoman('b')],
      [
        ['a', '2018-07', 2],
        ['a', '2018-12', 3],
        ['b', '2017-06', 5],
        ['b', '2020-01', 7],
      ],
    ).stageTable.cells.map((cell) => cell.events);
    expect(events).toEqual([0, 5, 0]);
    const outside = counted([aWoman('a')], [['a', '2021-01', 7]]).stageTable.cells;
    expect(outside.map((cell) => cell.events)).toEqual([0, 0, 0]);
  });

  test('each event is counted by itself', () => {
    const tally = new ActivityTally(
      programme,
      [anEvent('callout'), anEvent('incident'), anEvent('visit')],
      [aWoman('a'), aWoman('b'), aWoman('c')],
    );
    const add = (woman: string, event: string, count: number) => {
      tally.add(woman as RecordId, eventId(event), month('2018-07'), count);
    };
    add('b', 'callout', 1);
    add('c', 'incident', 20);
    add('a', 'visit', 300);
    const { cells } = countsFromRecords(tally, {
      programme,
      cohorts: [aCohort('first')],
      coverage: null,
    }).stageTable;
    expect(
      cells.filter(({ from }) => from === 0).map((cell) => [cell.eventId, cell.events]),
    ).toEqual([
      ['callout', 1],
      ['incident', 20],
      ['visit', 300],
    ]);
  });

  test('a woman or an event that the checks did not pass is a fault of the program, not a count', () => {
    const outOfNowhere = /did not pass/;
    expect(() => counted([aWoman('a')], [['b', '2018-08', 1]])).toThrow(outOfNowhere);
    const tally = new ActivityTally(programme, [anEvent('callout')], [aWoman('a')]);
    expect(() => {
      tally.add('a' as RecordId, eventId('visit'), month('2018-08'), 1);
    }).toThrow(outOfNowhere);
  });

  test('a stage is there as long as one woman was looked for in it; who was not has no part in how women differ', () => {
    const { stageTable, coarser, spreads } = counted(
      [aWoman('a'), aWoman('b', { observedTo: month('2018-07') })],
      [
        ['a', '2018-08', 2],
        ['b', '2018-06', 1],
      ],
    );
    expect(stageTable.cells.map(({ from, womanYears }) => [from, womanYears])).toEqual([
      [-12, 2],
      [0, 0.5],
      [6, 1],
    ]);
    // Programme and whole window are the same months here; the one stage before is no coarser row.
    expect(coarser.map(({ from, to, events }) => [from, to, events])).toEqual([
      [0, 18, 2],
      [0, 18, 2],
    ]);
    expect(spreads.map(({ phase, women, events }) => [phase, women, events])).toEqual([
      ['before', 2, 1],
      ['after', 1, 2],
    ]);
  });

  test('a side of the start on which nobody was looked for has no spread', () => {
    const before = covering({ from: month('2017-07'), to: month('2018-07') });
    const { spreads } = counted([aWoman('a')], [['a', '2018-01', 1]], [before]);
    expect(spreads.map(({ phase }) => phase)).toEqual(['before']);
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
