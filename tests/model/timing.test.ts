import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/domain/calendar.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { CountedEvent, ModelledEvent } from '../../src/model/eventAppraisal.ts';
import { lastingMonths, stageMonths } from '../../src/model/timing.ts';
import type { EventDepartures, ScenarioDepartures } from '../../src/scenario/departures.ts';
import { aCell, aCohort, anEvent, aPackage, aStatedRate, month } from '../fixtures/aPackage.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { aRate } from '../fixtures/expectations.ts';
import { law } from '../fixtures/law.ts';
import { expectSame, sumOf } from '../fixtures/sameMoney.ts';

type Shown = CountedEvent | ModelledEvent;

function shown({ events }: ReturnType<typeof appraise>): readonly Shown[] {
  return events.filter((event) => event.kind !== 'missing');
}

const reported = (settings: EventDepartures): ScenarioDepartures => ({
  version: 1,
  preset: 'reported',
  events: { callout: settings },
});

function only(appraisal: ReturnType<typeof appraise>): Shown {
  const [event] = shown(appraisal);
  if (event === undefined) throw new Error('The event has no figure.');
  return event;
}

describe('M6: when', () => {
  law(
    'every effect is laid once: the months add to N, and what persists stands beside it',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      for (const { byMonth, netAvoided, persistenceAvoided } of shown(appraise(pack, departures))) {
        expectSame(
          sumOf(byMonth.values(), ({ net }) => net),
          netAvoided,
        );
        expectSame(
          sumOf(byMonth.values(), ({ persistence }) => persistence),
          persistenceAvoided,
        );
        expect([...byMonth.keys()]).toEqual([...byMonth.keys()].toSorted((a, b) => a - b));
      }
    }),
  );

  law(
    'a stage falls on its months with data, at least one of them, and on nothing outside it',
    fc.property(
      fc.integer({ min: -30, max: 30 }),
      fc.nat({ max: 27 }),
      fc.integer({ min: 1, max: 18 }),
      (dataAhead, from, length) => {
        const start = month('2018-07');
        const months = stageMonths(start, { from, to: from + length }, addMonths(start, dataAhead));
        const last = from + length - 1;
        const end = dataAhead >= from ? Math.min(last, dataAhead) : last;
        expect(months).toEqual(
          Array.from({ length: end - from + 1 }, (_, index) => addMonths(start, from + index)),
        );
      },
    ),
  );

  // 12 avoided before month 12, over all 12 months; 6 fewer avoided (−6) in months 12 to 18, of which the data
  // hold only 12, 13 and 14. The rate before is 2 a woman-year: 24 expected in 12 woman-years, 12 in 6.
  const cells = [
    aCell('one', 'callout', [-12, 0], { womanYears: 12, events: 24 }),
    aCell('one', 'callout', [0, 12], { womanYears: 12, events: 12 }),
    aCell('one', 'callout', [12, 18], { womanYears: 6, events: 18 }),
  ];
  const pack = aPackage({
    programme: { stageBoundaries: [-12, 0, 12, 18], dataAsAt: month('2019-09') },
    cohorts: [aCohort('one', { start: month('2018-07'), women: 12 })],
    events: [anEvent('callout')],
    cells,
  });

  test('each stage by itself, evenly, up to and including the last month with data', () => {
    const { byMonth } = only(appraise(pack, reported({})));
    expect([...byMonth.keys()]).toEqual(
      Array.from({ length: 15 }, (_, index) => addMonths(month('2018-07'), index)),
    );
    expect(byMonth.get(month('2018-07'))?.net).toBeCloseTo(1, 12);
    expect(byMonth.get(month('2019-06'))?.net).toBeCloseTo(1, 12);
    expect(byMonth.get(month('2019-07'))?.net).toBeCloseTo(-2, 12);
    expect(byMonth.get(month('2019-09'))?.net).toBeCloseTo(-2, 12);
  });

  test('over all of its months where none has data', () => {
    const early = { ...pack, programme: { ...pack.programme, dataAsAt: month('2018-06') } };
    const { byMonth } = only(appraise(early, reported({})));
    expect(byMonth.size).toBe(18);
    expect(byMonth.get(month('2019-12'))?.net).toBeCloseTo(-1, 12);
  });

  test('a modelled event is spread over its own months, whatever the data hold', () => {
    const modelled = aPackage({
      programme: { dataAsAt: month('2018-12') },
      cohorts: [aCohort('one', { start: month('2018-07'), women: 20 })],
      events: [anEvent('callout')],
      counterfactuals: [aStatedRate('callout', { expectation: aRate(0.6, [9, 27]) })],
    });
    const { byMonth } = only(appraise(modelled, reported({})));
    expect([...byMonth.keys()]).toEqual(
      Array.from({ length: 18 }, (_, index) => addMonths(month('2019-04'), index)),
    );
    for (const { net } of byMonth.values()) expect(net).toBeCloseTo(1, 12);
  });
});

describe('M6: persistence', () => {
  law(
    'closed form: the monthly effect × 12 × Σ (1 − dropOff)^k, and a part of the next year',
    fc.property(
      fc.record({
        women: fc.integer({ min: 1, max: 40 }),
        womanMonths: fc.integer({ min: 1, max: 900 }),
        months: fc.nat({ max: 60 }),
        dropOff: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
      }),
      ({ women, womanMonths, months, dropOff }) => {
        const lasting = lastingMonths(
          { start: month('2018-07'), women, womanMonths },
          { persistenceYears: months / 12, dropOff },
          18,
        );
        const [years, rest] = [Math.floor(months / 12), months % 12];
        const kept = 1 - dropOff;
        // kept + kept² + … = kept × (1 − kept^years) ÷ (1 − kept)
        const whole = (12 * kept * (1 - kept ** years)) / dropOff;
        expectSame(
          sumOf(lasting, ({ share }) => share),
          (women / womanMonths) * (whole + rest * kept ** (years + 1)),
        );
        expect(lasting.map(({ month: at }) => at)).toEqual(
          Array.from({ length: months }, (_, index) => addMonths(month('2018-07'), 18 + index)),
        );
      },
    ),
  );

  law(
    'is in the money and in no measure of N, and without it nothing is said to persist',
    fc.property(arbitraryCase, ({ pack, departures }) => {
      const without = Object.fromEntries(
        pack.events.map(({ id }) => [id, { ...departures.events?.[id], persistenceYears: 0 }]),
      );
      const lasting = appraise(pack, { ...departures, doubleCounting: {} });
      const none = appraise(pack, { ...departures, doubleCounting: {}, events: without });
      for (const [index, event] of shown(none).entries()) {
        expect(event.netAvoided).toBe(shown(lasting)[index]?.netAvoided);
        expect(event.persistenceAvoided).toBe(0);
      }
      expect(none.programme.persistence).toBe(0);
      expectSame(
        none.programme.avoided.total + lasting.programme.persistence,
        lasting.programme.avoided.total,
      );
    }),
  );

  // 12 women, 18 months each: 216 woman-months in the window. Net effect 18. So 18 ÷ 216 × 12 = 1 a month for
  // all women. Two years at 25 % a year: 12 × 0.75 + 12 × 0.5625 = 15.75, from January 2020 (month 18) on.
  const cells = [
    aCell('one', 'callout', [-18, 0], { womanYears: 18, events: 36 }),
    aCell('one', 'callout', [0, 18], { womanYears: 18, events: 18 }),
  ];
  const pack = aPackage({
    programme: { stageBoundaries: [-18, 0, 18], dataAsAt: month('2025-03') },
    cohorts: [aCohort('one', { start: month('2018-07'), women: 12 })],
    events: [anEvent('callout')],
    cells,
  });

  test('starts where the window ends, for every woman, and drops already in the first further year', () => {
    const event = only(appraise(pack, reported({ persistenceYears: 2, dropOff: 0.25 })));
    expect(event.netAvoided).toBe(18);
    expect(event.persistenceAvoided).toBeCloseTo(15.75, 12);
    expect(event.byMonth.get(month('2019-12'))?.persistence).toBe(0);
    expect(event.byMonth.get(month('2020-01'))?.persistence).toBeCloseTo(0.75, 12);
    expect(event.byMonth.get(month('2020-12'))?.persistence).toBeCloseTo(0.75, 12);
    expect(event.byMonth.get(month('2021-01'))?.persistence).toBeCloseTo(0.5625, 12);
    expect([...event.byMonth.keys()].at(-1)).toBe(month('2021-12'));
  });

  test('comes after deadweight and attribution', () => {
    const event = only(
      appraise(
        pack,
        reported({ persistenceYears: 1, dropOff: 0, deadweight: 0.5, attribution: 0.5 }),
      ),
    );
    expect(event.persistenceAvoided).toBeCloseTo(12 * 0.25, 12);
  });

  test('women who were not seen throughout are taken to fare as the others do', () => {
    const half = pack.stageTable.cells.map((cell) => ({
      ...cell,
      womanYears: 9,
      events: cell.from < 0 ? 18 : 9,
    }));
    const { stageTable } = aPackage({ cells: half });
    const event = only(appraise({ ...pack, stageTable }, reported({ persistenceYears: 1 })));
    expect(event.netAvoided).toBe(9);
    expect(event.persistenceAvoided).toBeCloseTo(12, 12);
  });
});
