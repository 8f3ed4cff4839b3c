import { describe, expect, test } from 'vitest';
import type { Counterfactual } from '../../src/domain/counterfactual.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { ModelledEvent } from '../../src/model/eventAppraisal.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import {
  aCohort,
  anEvent,
  aPackage,
  aStatedRate,
  aUnitCost,
  eventId,
  month,
} from '../fixtures/aPackage.ts';
import { aRate, following } from '../fixtures/expectations.ts';

/* Events at a stated rate by hand: the arithmetic stands above each case. */

const reported: ScenarioDepartures = { version: 1, preset: 'reported' };
const cohorts = [
  aCohort('one', { women: 10, start: month('2018-07') }),
  aCohort('two', { women: 30, start: month('2019-01') }),
];

function packOf(...rows: readonly Counterfactual[]) {
  const ids = [...new Set(rows.map((row) => row.eventId))];
  return aPackage({
    cohorts,
    events: ids.map((id) => anEvent(id)),
    counterfactuals: rows,
    unitCosts: ids.map((id) => aUnitCost(id, 'police')),
  });
}

function modelled(
  pack: Parameters<typeof appraise>[0],
  id: string,
  rules = reported,
): ModelledEvent {
  const event = appraise(pack, rules).events.find((found) => found.eventId === eventId(id));
  if (event?.kind !== 'modelled') throw new Error('The event has no figure.');
  return event;
}

describe('M3: a stated rate', () => {
  // 0.2 × 0.5 × 40 women × 18 months ÷ 12 = 6 expected, 2 seen.
  const pack = packOf(
    aStatedRate('birth', { expectation: aRate(0.2, [9, 27]), probability: 0.5, observed: 2 }),
  );

  test('rate × probability × women × months ÷ 12, less what was seen', () => {
    const event = modelled(pack, 'birth');
    expect(event.expected).toBeCloseTo(6, 12);
    expect(event.observed).toBeCloseTo(2, 12);
    expect(event.grossAvoided).toBeCloseTo(4, 12);
    expect(event.women).toBe(40);
  });

  test('what was seen is shared by cohorts by women', () => {
    // 10 of 40 women: 1.5 expected, 0.5 seen.
    const event = modelled(pack, 'birth', { ...reported, cohorts: ['one'] });
    expect(event.expected).toBeCloseTo(1.5, 12);
    expect(event.observed).toBeCloseTo(0.5, 12);
    expect(event.grossAvoided).toBeCloseTo(1, 12);
  });

  test('more seen than expected is added cost', () => {
    const more = packOf(aStatedRate('birth', { expectation: aRate(0.1, [0, 12]), observed: 10 }));
    expect(modelled(more, 'birth').grossAvoided).toBeCloseTo(-6, 12);
    expect(appraise(more, reported).programme.avoided.total).toBeCloseTo(-600, 8);
  });

  test('its months are its own, whatever the window', () => {
    expect(modelled(pack, 'birth', { ...reported, window: 'programme' }).expected).toBeCloseTo(
      6,
      12,
    );
  });

  // 4 avoided by 40 women in 18 months each: 4 ÷ 720 × 40 × 12 = 2.6667 in the year from month 27 on, October 2020.
  test('what persists begins at its last month, at the pace of its own months', () => {
    const events = { birth: { persistenceYears: 1, dropOff: 0 } };
    const event = modelled(pack, 'birth', { ...reported, events, cohorts: ['one'] });
    expect(event.persistenceAvoided).toBeCloseTo(8 / 3 / 4, 12);
    const lasting = [...event.byMonth].filter(([, { persistence }]) => persistence !== 0);
    expect(lasting).toHaveLength(12);
    expect(lasting[0]?.[0]).toBe(month('2020-10'));
  });

  test('another rate or probability in the scenario takes its place', () => {
    const events = { birth: { ratePerWomanYear: 0.4, probability: 1 } };
    expect(modelled(pack, 'birth', { ...reported, events }).expected).toBeCloseTo(24, 12);
  });

  test('the row of the basis asked for, or the only one there is', () => {
    const two = packOf(
      aStatedRate('birth', { basis: 'prudent', expectation: aRate(0.1, [0, 12]) }),
      aStatedRate('birth', { basis: 'reported', expectation: aRate(0.2, [0, 12]) }),
    );
    const expected = (pack_: typeof two, counterfactual: 'reported' | 'prudent') =>
      modelled(pack_, 'birth', { ...reported, counterfactual }).expected;
    expect(expected(two, 'prudent')).toBeCloseTo(4, 12);
    expect(expected(two, 'reported')).toBeCloseTo(8, 12);
    expect(expected(pack, 'prudent')).toBeCloseTo(6, 12);
  });

  test('a count published to the rounding marks the figure, none seen does not', () => {
    expect(modelled(pack, 'birth').counts).toBe('rounded');
    expect(modelled(packOf(aStatedRate('birth')), 'birth').counts).toBe('');
  });
});

describe('M4: rounding to whole events', () => {
  const nearest = (perWomanYear: number, observed = 0) =>
    packOf(
      aStatedRate('birth', {
        expectation: aRate(perWomanYear, [0, 12]),
        observed,
        rounding: 'nearest',
      }),
    );
  const gross = (pack: Parameters<typeof appraise>[0], rules = reported) =>
    modelled(pack, 'birth', rules).grossAvoided;

  test('is of the change, over all cohorts together, halves away from zero', () => {
    expect(gross(nearest(0.11))).toBe(4); // 40 × 0.11 = 4.4
    expect(gross(nearest(0.1125))).toBe(5); // 4.5
    expect(gross(nearest(0.1125, 9))).toBe(-5); // 4.5 − 9 = −4.5
    expect(gross(nearest(0.11, 1))).toBe(3); // 3.4
  });

  // 40 × 0.1 × 0.7 × 1.25 = 3.5, which arithmetic leaves at 3.4999…
  test('takes a half that lost its last bit for the half that it is', () => {
    const row = aStatedRate('birth', {
      expectation: aRate(0.1, [0, 15]),
      probability: 0.7,
      rounding: 'nearest',
    });
    expect(modelled(packOf(row), 'birth').expected).toBeLessThan(3.5);
    expect(gross(packOf(row))).toBe(4);
  });

  // 4.4 → 4 over all; one cohort's share is 10 ÷ 40 of it: 1, not the nearest to 1.1. 4.5 → 5: 1.25.
  test('is shared by cohorts in proportion, not done again in each', () => {
    const one = { ...reported, cohorts: ['one'] };
    expect(gross(nearest(0.11), one)).toBe(1);
    expect(gross(nearest(0.1125), one)).toBe(1.25);
  });

  test('is left alone where the scenario or the row says so', () => {
    expect(gross(nearest(0.11), { ...reported, rounding: false })).toBeCloseTo(4.4, 12);
    expect(gross(packOf(aStatedRate('birth', { expectation: aRate(0.11, [0, 12]) })))).toBeCloseTo(
      4.4,
      12,
    );
  });

  test('reaches the money', () => {
    expect(appraise(nearest(0.11), reported).programme.avoided.total).toBeCloseTo(400, 8);
  });
});

describe('M3: an event that follows another', () => {
  // Births: 0.2 × 0.9 × 40 × 1.5 = 10.8. Removals: half of those births, 5.4; hearings: a third of removals, 1.8.
  const pack = packOf(
    aStatedRate('birth', {
      expectation: aRate(0.2, [9, 27]),
      probability: 0.9,
      observed: 5,
      rounding: 'nearest',
    }),
    aStatedRate('hearing', { expectation: following('removal'), probability: 1 / 3 }),
    aStatedRate('removal', { expectation: following('birth'), probability: 0.5, observed: 1 }),
  );

  test('is expected as often as that one × its own probability, however far down', () => {
    expect(modelled(pack, 'removal').expected).toBeCloseTo(5.4, 12);
    expect(modelled(pack, 'hearing').expected).toBeCloseTo(1.8, 12);
  });

  test('follows what was expected, not what was rounded or seen', () => {
    expect(modelled(pack, 'birth').grossAvoided).toBe(6); // 10.8 − 5 = 5.8
    expect(modelled(pack, 'removal').grossAvoided).toBeCloseTo(4.4, 12);
  });

  test('has its months and its rate', () => {
    const { expectation, byMonth } = modelled(pack, 'hearing');
    expect(expectation).toMatchObject({ fromMonth: 9, toMonth: 27, ratePerWomanYear: 0.2 });
    // 0.9 of births, half of those, a third of those.
    expect(expectation.probability).toBeCloseTo(0.15, 12);
    expect([...byMonth.keys()][0]).toBe(month('2019-04'));
    const events = { birth: { ratePerWomanYear: 0.4, probability: 1 } };
    expect(modelled(pack, 'removal', { ...reported, events }).expected).toBeCloseTo(12, 12);
  });
});
