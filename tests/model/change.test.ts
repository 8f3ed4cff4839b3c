import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StageCell } from '../../src/domain/stageTable.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { CountedEvent } from '../../src/model/eventAppraisal.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import { aCell, aCohort, anEvent, aPackage, aUnitCost, month } from '../fixtures/aPackage.ts';
import { law } from '../fixtures/law.ts';
import { expectSame } from '../fixtures/sameMoney.ts';

const allStages: ScenarioDepartures = { version: 1, preset: 'reported', baseline: 'all' };

/** One event in two cohorts, with a programme long over when the data end. */
function twoCohorts(cells: readonly StageCell[]) {
  return aPackage({
    programme: { stageBoundaries: [-18, -12, -6, 0, 6, 18], dataAsAt: month('2025-03') },
    events: [anEvent('callout')],
    unitCosts: [aUnitCost('callout', 'police')],
    cohorts: [aCohort('one'), aCohort('two', { start: month('2019-01') })],
    cells,
  });
}

function counted(cells: readonly StageCell[], rules = allStages): CountedEvent {
  const [event] = appraise(twoCohorts(cells), rules).events;
  if (event?.kind !== 'counted') throw new Error('The event has no figure.');
  return event;
}

const count = fc.nat({ max: 200 });
/** Quarters add exactly, so that a tie between baselines stays one. */
const womanYears = fc.integer({ min: 1, max: 160 }).map((quarters) => quarters / 4);

describe('M4: the sign has one meaning', () => {
  const cohort = fc.record({ before: count, after: count, womanYears });

  law(
    'before and after exchanged at equal exposure turns the sign of G round',
    fc.property(cohort, cohort, (one, two) => {
      const cells = (id: string, { before, after, womanYears: years }: typeof one) => [
        aCell(id, 'callout', [-18, 0], { womanYears: years, events: before }),
        aCell(id, 'callout', [0, 18], { womanYears: years, events: after }),
      ];
      const turned = ({ before, after, ...rest }: typeof one) => ({
        before: after,
        after: before,
        ...rest,
      });
      const forth = counted([...cells('one', one), ...cells('two', two)]);
      const back = counted([...cells('one', turned(one)), ...cells('two', turned(two))]);
      expectSame(back.grossAvoided, -forth.grossAvoided);
      expectSame(forth.grossAvoided, one.before - one.after + (two.before - two.after));
    }),
  );

  test('fewer events than expected is positive, more is negative', () => {
    const after = (events: number) =>
      counted([
        aCell('one', 'callout', [-18, 0], { womanYears: 30, events: 30 }),
        aCell('one', 'callout', [0, 18], { womanYears: 30, events }),
      ]).grossAvoided;
    expect(after(20)).toBe(10);
    expect(after(40)).toBe(-10);
  });
});

const steady = fc.record({
  rate: fc.integer({ min: 0, max: 9 }),
  before: fc.integer({ min: 1, max: 40 }),
  window: fc.integer({ min: 1, max: 40 }),
});
law(
  'M4: the same rate before and after is no effect and no money',
  fc.property(steady, steady, (one, two) => {
    const cells = (id: string, { rate, before, window }: typeof one) => [
      aCell(id, 'callout', [-18, 0], { womanYears: before, events: rate * before }),
      aCell(id, 'callout', [0, 6], { womanYears: window, events: rate * window }),
      aCell(id, 'callout', [6, 18], { womanYears: 2 * window, events: 2 * rate * window }),
    ];
    const pack = twoCohorts([...cells('one', one), ...cells('two', two)]);
    for (const preset of ['reported', 'prudent'] as const) {
      const { events, programme } = appraise(pack, { version: 1, preset });
      const [event] = events;
      if (event?.kind !== 'counted') throw new Error('The event has no figure.');
      expectSame(event.grossAvoided, 0);
      expectSame(programme.avoided.total, 0);
    }
  }),
);

describe('M1: where a stage is cut changes nothing', () => {
  // Each stage is cut into two of half its months, half its woman-years and half its events.
  const halves = fc.record({ events: count, womanYears });
  const stages = fc.tuple(halves, halves, halves, halves);
  const BOUNDS = [
    [-18, -6],
    [-6, 0],
    [0, 6],
    [6, 18],
  ] as const;

  const whole = (parts: readonly { events: number; womanYears: number }[]) =>
    BOUNDS.map(([from, to], index) =>
      aCell('one', 'callout', [from, to], {
        events: 2 * (parts[index]?.events ?? 0),
        womanYears: 2 * (parts[index]?.womanYears ?? 0),
      }),
    );
  const cut = (parts: readonly { events: number; womanYears: number }[]) =>
    BOUNDS.flatMap(([from, to], index) => {
      const middle = (from + to) / 2;
      return [
        aCell('one', 'callout', [from, middle], parts[index]),
        aCell('one', 'callout', [middle, to], parts[index]),
      ];
    });

  for (const baseline of ['all', 'excluding-run-up', 'lower'] as const) {
    law(
      `with baseline ${baseline}`,
      fc.property(stages, (parts) => {
        const rules = { ...allStages, baseline };
        const one = counted(whole(parts), rules);
        const two = counted(cut(parts), rules);
        expectSame(two.expected, one.expected);
        expectSame(two.netAvoided, one.netAvoided);
        expect(two.baseline).toEqual(one.baseline);
        expect([...two.byMonth.keys()]).toEqual([...one.byMonth.keys()]);
        for (const [at, { net }] of one.byMonth) expectSame(two.byMonth.get(at)?.net, net);
      }),
    );
  }
});
