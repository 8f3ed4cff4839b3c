import { expect, test } from 'vitest';
import { ActivityTally } from '../../src/cohort/activityTally.ts';
import { countsFromRecords } from '../../src/cohort/countsFromRecords.ts';
import { womenFromRecords } from '../../src/cohort/womenFromRecords.ts';
import type { RecordId, WomanRecord } from '../../src/domain/records.ts';
import { aCohort, aProgramme, anEvent, cohortId, eventId, month } from '../fixtures/aPackage.ts';

const programme = aProgramme({ stageBoundaries: [-12, 0, 6, 18], programmeMonths: 18 });

function aWoman(id: string, cohort: string, observedTo: string): WomanRecord {
  return {
    recordId: id as RecordId,
    cohortId: cohortId(cohort),
    programmeStart: month('2018-07'),
    observedFrom: month('2017-10'),
    observedTo: month(observedTo),
  };
}

const women = [
  aWoman('secret-a', 'first', '2020-01'),
  aWoman('secret-b', 'second', '2018-10'),
  aWoman('secret-c', 'first', '2019-01'),
];

function aTally(): ActivityTally {
  const tally = new ActivityTally(programme, [anEvent('callout'), anEvent('visit')], women);
  for (const [woman, at, count] of [
    ['secret-a', '2018-06', 3],
    ['secret-a', '2019-02', 1],
    ['secret-b', '2018-08', 2],
    ['secret-c', '2018-11', 4],
  ] as const) {
    tally.add(woman as RecordId, eventId('callout'), month(at), count);
  }
  return tally;
}
const frame = {
  programme,
  cohorts: [aCohort('first', { women: 2 }), aCohort('second', { women: 1 })],
  coverage: null,
};
const womenFound = () => womenFromRecords(aTally(), frame);

test('M24: each woman’s months and events, stage by stage, by cohort', () => {
  const found = womenFound();
  expect(found.stages.map(({ from }) => from)).toEqual([-12, 0, 6]);
  expect(
    found.counts.map(({ cohortId: cohort, women: size, months, events }) => [
      cohort,
      size,
      [...months],
      [...events],
    ]),
  ).toEqual([
    ['first', 2, [9, 6, 12, 9, 6, 0], [3, 0, 1, 0, 4, 0]],
    ['second', 1, [9, 3, 0], [0, 2, 0]],
  ]);
});

test('they add up to the stage table of the same records', () => {
  const found = womenFound();
  const { cells } = countsFromRecords(aTally(), frame).stageTable;
  expect(cells.length).toBeGreaterThan(0);
  for (const cell of cells) {
    const stage = found.stages.findIndex(({ from }) => from === cell.from);
    const counts = found.counts.find(({ cohortId: cohort }) => cohort === cell.cohortId);
    const total = (values: Iterable<number> = []) =>
      [...values].reduce(
        (sum, value, place) => sum + (place % found.stages.length === stage ? value : 0),
        0,
      );
    expect(total(counts?.events)).toBe(cell.events);
    expect(total(counts?.months) / 12).toBe(cell.womanYears);
  }
});

test('no pseudonym is in them, and an event that nobody looked for is not either', () => {
  const found = womenFound();
  expect(JSON.stringify(found)).not.toContain('secret');
  expect(found.counts.every(({ eventId: id }) => id === eventId('callout'))).toBe(true);
});
