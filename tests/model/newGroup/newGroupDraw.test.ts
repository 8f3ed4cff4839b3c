import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { simulateNewGroup } from '../../../src/model/newGroup/newGroup.ts';
import { NewGroupDraw } from '../../../src/model/newGroup/newGroupDraw.ts';
import { runToEnd } from '../../../src/model/simulation/simulate.ts';
import { simulationPlan } from '../../../src/model/simulation/simulationPlan.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import {
  aCell,
  aCohort,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aStatedRate,
  aUnitCost,
  pounds,
} from '../../fixtures/aPackage.ts';
import { aRate, following } from '../../fixtures/expectations.ts';

const rules: ScenarioDepartures = { ...preset('prudent'), rounding: true, discounting: 'none' };

/*
 * 20 women in each of two cohorts, half of whose change is counted (0.625 × 0.8), at £100 an event, and £10 a year
 * later. Births: 40 women × 5 a year × 2 years = 400; removals: all of them, 36 seen, the change of 364 told as it is.
 */
const pack = aPackage({
  cohorts: [aCohort('first'), aCohort('second')],
  partners: [aPartner('council'), aPartner('police')],
  events: [anEvent('callout'), anEvent('birth'), anEvent('removal')],
  counterfactuals: [
    aStatedRate('birth', { expectation: aRate(5, [0, 24]) }),
    aStatedRate('removal', {
      expectation: following('birth'),
      observed: 36,
      rounding: 'nearest',
    }),
  ],
  assumptions: [anAssumption('*', { deadweight: 0.375, attribution: 0.8 })],
  unitCosts: [
    aUnitCost('callout', 'police'),
    aUnitCost('removal', 'council', { amount: pounds(10), yearOffset: 1 }),
  ],
  cells: [
    aCell('first', 'callout', [-12, 0], { womanYears: 20, events: 2e8 }),
    aCell('first', 'callout', [0, 18], { womanYears: 30, events: 2e8 }),
    aCell('second', 'callout', [-12, 0], { womanYears: 10, events: 2e8 }),
    aCell('second', 'callout', [0, 18], { womanYears: 15, events: 1e8 }),
  ],
});

describe('M32: one draw of a new group', () => {
  /**
   * Every gamma draw is its mean, every uniform one a half. Poisson counts are then the last whole number under their
   * mean, and every trial with a chance over a half comes about.
   */
  const random = { uniform: () => 0.5, gamma: (shape: number, rate: number) => shape / rate };
  const drawOf = (ratio: number) => {
    const draw = new NewGroupDraw(simulationPlan(appraise(pack, rules), null), ratio);
    draw.draw(random);
    const [births, callouts, removals] = draw.events;
    if (births === undefined || callouts === undefined || removals === undefined) {
      throw new Error('There are three events.');
    }
    return { draw, births, callouts, removals };
  };

  test('of as many women, each cohort at its own rate', () => {
    const { callouts } = drawOf(1);
    // 10⁷ a woman-year before, 20⁷ in the second; 6⅔ × 10⁶ after in both.
    expect([...callouts.before].map((rate) => rate / 1e7)).toEqual([
      expect.closeTo(1, 5),
      expect.closeTo(2, 5),
    ]);
    expect([...callouts.after].map((rate) => rate / 1e7)).toEqual([
      expect.closeTo(2 / 3, 5),
      expect.closeTo(2 / 3, 5),
    ]);
    expect(callouts.seen / 3e8).toBeCloseTo(1, 6);
    // (3 − 2) × 10⁸ in the first, (3 − 1) × 10⁸ in the second; half of it counts.
    expect(callouts.netAvoided / 1.5e8).toBeCloseTo(1, 6);
    expect(callouts.factor).toBeCloseTo(0.5, 12);
  });

  test('modelled events, less what is seen of them all the same', () => {
    const { births, removals } = drawOf(1);
    expect(births.netAvoided).toBeCloseTo(399 / 2, 9);
    expect(births.seen).toBe(0);
    // All the births, since their chance is 1; 35 of 36 seen.
    expect(removals.seen).toBe(35);
    expect(removals.netAvoided).toBeCloseTo((399 - 35) / 2, 9);
  });

  test('of three times as many, about three times as much', () => {
    const [one, three] = [drawOf(1), drawOf(3)];
    expect(three.callouts.seen / one.callouts.seen).toBeCloseTo(3, 5);
    expect(three.callouts.netAvoided / one.callouts.netAvoided).toBeCloseTo(3, 5);
    expect([...three.callouts.before].map((rate) => rate / 1e7)).toEqual([
      expect.closeTo(1, 5),
      expect.closeTo(2, 5),
    ]);
    expect(three.births.netAvoided).toBeCloseTo((3 * 400 - 1) / 2, 9);
    expect(three.removals.seen).toBe(107);
    expect(three.draw.money() / one.draw.money()).toBeCloseTo(3, 5);
  });

  test('money is what is avoided, at what an event costs, however many women it is of', () => {
    for (const ratio of [0.5, 1, 3]) {
      const { draw, callouts, removals } = drawOf(ratio);
      const money = 100 * callouts.netAvoided + 10 * removals.netAvoided;
      expect(draw.money() / money).toBeCloseTo(1, 9);
    }
  });

  test('a draw leaves nothing behind for the next', () => {
    const { draw } = drawOf(1);
    const first = [draw.money(), ...draw.events.map(({ netAvoided }) => netAvoided)];
    draw.draw(random);
    expect([draw.money(), ...draw.events.map(({ netAvoided }) => netAvoided)]).toEqual(first);
    draw.draw({ ...random, gamma: (shape, rate) => (2 * shape) / rate });
    expect(draw.events[0]?.netAvoided).not.toBe(first[1]);
  });

  test('rounding to whole events is held as it was: by the same factor', () => {
    const rounded = appraise(
      {
        ...pack,
        counterfactuals: pack.counterfactuals.map((row) =>
          row.eventId === 'birth' ? { ...row, rounding: 'nearest', probability: 0.9985 } : row,
        ),
      },
      rules,
    );
    // 399.4 expected, told as 399.
    const draw = new NewGroupDraw(simulationPlan(rounded, null), 1);
    draw.draw(random);
    expect(draw.events[0]?.netAvoided).toBeCloseTo((399 * (399 / 399.4)) / 2, 6);
  });
});

describe('M32: the ranges of a new group', () => {
  const group = (women: number, departures: ScenarioDepartures = rules) => {
    const found = runToEnd(
      simulateNewGroup(appraise(pack, departures), { women, seed: 1, draws: 300 }),
    );
    if (found === null) throw new Error('There should be ranges.');
    return found;
  };
  const closeTo = ({ low, high }: { low: number; high: number }, figure: number) => {
    expect(low / figure).toBeCloseTo(1, 2);
    expect(high / figure).toBeCloseTo(1, 2);
    expect(low).toBeLessThan(high);
  };

  test('with huge counts they close on the figures, for the women there are to be', () => {
    const { women, events, avoided, draws } = group(80);
    const [births, callouts, removals] = events;
    if (callouts?.seen === undefined || callouts.seen === null)
      throw new Error('Call-outs are seen.');
    expect(women).toBe(80);
    closeTo(callouts.seen, 6e8);
    closeTo(callouts.netAvoided, 3e8);
    closeTo(avoided, 3e10);
    expect(draws).toHaveLength(300);
    expect([births?.seen, removals?.seen]).toEqual([null, null]);
    expect(births?.netAvoided.low).toBeLessThan(400);
    expect(births?.netAvoided.high).toBeGreaterThan(400);
    expect(births?.netAvoided.low).toBeGreaterThan(340);
  });

  test('with some cohorts chosen, the women are set against theirs', () => {
    // The second cohort alone: 2 × 10⁸ gross of its 20 women; twice as many for 40.
    const { events } = group(40, { ...rules, cohorts: ['second'] });
    const callouts = events.find((event) => event.eventId === 'callout');
    closeTo(callouts?.netAvoided ?? { low: 0, high: 0 }, 2e8);
  });

  test('none without a draw, and none without a figure', () => {
    const none = runToEnd(
      simulateNewGroup(appraise(pack, rules), { women: 40, seed: 1, draws: 0 }),
    );
    const hidden = {
      ...pack,
      unitCosts: [aUnitCost('callout', 'police')],
      stageTable: {
        ...pack.stageTable,
        cells: pack.stageTable.cells.map((cell) => ({ ...cell, events: 'c' as const })),
      },
    };
    const unseen = runToEnd(
      simulateNewGroup(appraise(hidden, rules), { women: 40, seed: 1, draws: 10 }),
    );
    expect([none, unseen]).toEqual([null, null]);
  });

  test('a run tells how far it is', () => {
    const run = simulateNewGroup(appraise(pack, rules), { women: 40, seed: 1, draws: 501 });
    const told = [run.next(), run.next(), run.next()].map(({ value }) => value);
    expect(told).toEqual([0, 250 / 501, 500 / 501]);
    expect(run.next().done).toBe(true);
  });
});
