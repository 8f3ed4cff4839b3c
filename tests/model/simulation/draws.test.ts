import { describe, expect, test } from 'vitest';
import { appraise, type Appraisal } from '../../../src/model/appraise.ts';
import { runToEnd, simulate, type Draws } from '../../../src/model/simulation/simulate.ts';
import { simulationPlan } from '../../../src/model/simulation/simulationPlan.ts';
import { simulateAppraisal } from '../../../src/model/simulation/uncertainty.ts';
import { preset } from '../../../src/scenario/departures.ts';
import {
  aCell,
  aContribution,
  anAssumption,
  anEvent,
  aPackage,
  aPartner,
  aProgrammeCost,
  aStatedRate,
  aUnitCost,
  partnerId,
  pounds,
} from '../../fixtures/aPackage.ts';
import { checkedFolder, EXAMPLE, SMALL } from '../../fixtures/checkedFolder.ts';
import { aRate, following } from '../../fixtures/expectations.ts';
import { sha256Of } from '../../fixtures/sha256Of.ts';
import { simulated } from '../../fixtures/simulated.ts';

function drawsOf(appraisal: Appraisal, options: { seed: number; draws: number }): Draws {
  return runToEnd(simulate(simulationPlan(appraisal, null), options));
}

/** Of every drawn figure of the programme and its partners. */
function digestOf({ programme, partners }: Draws): Promise<string> {
  return sha256Of([
    programme.total,
    programme.cashable,
    programme.immediate,
    ...[...partners].flatMap(([, { total, cashable }]) => [total, cashable]),
  ]);
}

describe('M22: the same package, scenario and seed', () => {
  const appraisal = appraise(checkedFolder(SMALL), preset('prudent'));

  test.each([
    [SMALL, 'c8673d8d341c3dae08425fae9c642343b25689eea44f264c207f2e7934c73f53'],
    [EXAMPLE, '536dadbb80afead97dd6c1fa9bea396e528dac069ee8fc74939f97847328b989'],
  ])('give the same bits in every engine: %s', async (folder, digest) => {
    const figures = appraise(checkedFolder(folder), preset('prudent'));
    expect(await digestOf(drawsOf(figures, { seed: 20_180_701, draws: 500 }))).toBe(digest);
  });

  test('another seed gives others', async () => {
    const one = await digestOf(drawsOf(appraisal, { seed: 1, draws: 50 }));
    expect(await digestOf(drawsOf(appraisal, { seed: 1, draws: 50 }))).toBe(one);
    expect(await digestOf(drawsOf(appraisal, { seed: 2, draws: 50 }))).not.toBe(one);
  });

  test('fewer draws are the first of more', () => {
    const few = drawsOf(appraisal, { seed: 7, draws: 20 }).programme.total;
    expect(drawsOf(appraisal, { seed: 7, draws: 50 }).programme.total.subarray(0, 20)).toEqual(few);
  });

  test('a run tells how far it is, and may be stopped', () => {
    const run = simulateAppraisal(appraisal, { seed: 1, draws: 1200 });
    expect([run.next(), run.next(), run.next()].map(({ value }) => value)).toEqual([
      0,
      500 / 1200,
      1000 / 1200,
    ]);
    expect(run.next().done).toBe(true);
  });
});

test('M22: the 2020 report’s method has no draws, whatever departs from it; nor have none', () => {
  const pack = checkedFolder(SMALL);
  const drawn = (...[departures, draws]: [Parameters<typeof appraise>[1], number]) =>
    runToEnd(simulateAppraisal(appraise(pack, departures), { seed: 1, draws }));
  expect(drawn({ ...preset('reported'), optimismBias: true }, 10)).toBeNull();
  expect(drawn(preset('prudent'), 0)).toBeNull();
  expect(drawn(preset('prudent'), 10)).not.toBeNull();
});

describe('M22: one stated range is drawn once', () => {
  const pack = aPackage({
    partners: [aPartner('council'), aPartner('nhs')],
    events: [anEvent('pregnancy'), anEvent('removal')],
    counterfactuals: [
      aStatedRate('pregnancy', { expectation: aRate(0.3, [0, 24], { low: 0.1, high: 0.6 }) }),
      aStatedRate('removal', { expectation: following('pregnancy'), probability: 0.5 }),
    ],
    assumptions: [anAssumption('*', { deadweight: 0.2, deadweightLow: 0.1, deadweightHigh: 0.5 })],
    unitCosts: [
      aUnitCost('removal', 'council', { amount: pounds(100), low: pounds(50), high: pounds(300) }),
      aUnitCost('removal', 'council', {
        yearOffset: 1,
        amount: pounds(200),
        low: pounds(100),
        high: pounds(600),
      }),
    ],
  });
  const appraisal = appraise(pack, { ...preset('prudent'), discounting: 'none' });
  const draws = drawsOf(appraisal, { seed: 3, draws: 200 });
  const [pregnancies = new Float64Array(), removals = new Float64Array()] = draws.events;

  test('for an event and for what follows it: half as many in every draw', () => {
    expect(new Set(pregnancies).size).toBe(200);
    removals.forEach((removal, draw) =>
      expect(removal).toBeCloseTo((pregnancies[draw] ?? 0) / 2, 10),
    );
  });

  test('for every year of a cost profile: a third at once in every draw', () => {
    draws.programme.total.forEach((total, draw) => {
      expect(draws.programme.immediate[draw]).toBeCloseTo(total / 3, 8);
    });
  });

  test('for every event that shares a row of assumptions', () => {
    const { inputs } = simulationPlan(appraisal, null);
    expect(inputs.names.filter((name) => name.startsWith('deadweight'))).toEqual(['deadweight.*']);
  });

  test('what the scenario sets is not drawn', () => {
    const set = appraise(pack, {
      ...preset('prudent'),
      events: {
        pregnancy: { deadweight: 0, ratePerWomanYear: 0.4 },
        removal: { deadweight: 0.25, probability: 0.6 },
      },
      unitCosts: { removal: { council: { '0': 120, '1': 250 } } },
    });
    const range = simulated(set, { seed: 3, draws: 50 }).programme.avoided;
    expect(range.low).toBeCloseTo(set.programme.avoided.total, 6);
    expect(range.high).toBeCloseTo(set.programme.avoided.total, 6);
    expect(range.atEdge).toBe(false);
  });
});

test('M22: with huge counts and no stated range, the interval closes on the figure', () => {
  const pack = aPackage({
    events: [anEvent('callout')],
    unitCosts: [aUnitCost('callout', 'police')],
    cells: [
      aCell('first', 'callout', [-12, 0], { events: 3e9 }),
      aCell('first', 'callout', [0, 18], { events: 1e9 }),
    ],
  });
  const appraisal = appraise(pack, preset('prudent'));
  const figure = appraisal.programme.avoided.total;
  const range = simulated(appraisal, { seed: 1, draws: 1000 }).programme.avoided;
  expect(figure).toBeGreaterThan(0);
  expect(range.low / figure).toBeCloseTo(1, 3);
  expect(range.high / figure).toBeCloseTo(1, 3);
});

describe('M22: chances', () => {
  const pack = (amount: number) =>
    aPackage({
      partners: [
        aPartner('council'),
        aPartner('nhs'),
        aPartner('hospital', { funderId: partnerId('nhs') }),
      ],
      events: [anEvent('callout')],
      unitCosts: [aUnitCost('callout', 'council'), aUnitCost('callout', 'hospital')],
      cells: [
        aCell('first', 'callout', [-12, 0], { events: 60 }),
        aCell('first', 'callout', [0, 18], { events: 20 }),
      ],
      contributions: [aContribution('nhs', { amount: pounds(amount) })],
      programmeCosts: [aProgrammeCost({ amount: pounds(amount) })],
    });
  const chances = (amount: number) => {
    const appraisal = appraise(pack(amount), preset('prudent'));
    const { programme, funders } = simulated(appraisal, { seed: 1, draws: 400 });
    return {
      programme: programme.ofRecovery,
      cashable: programme.ofRecoveryCashable,
      nhs: funders.get(partnerId('nhs'))?.ofRecovery,
      council: funders.get(partnerId('council'))?.ofRecovery,
    };
  };

  test('a funder’s own are of what the partners it pays for avoid; without a payment there are none', () => {
    const { nhs, council, programme } = chances(4000);
    expect(nhs).toBeGreaterThan(0);
    expect(nhs).toBeLessThan(programme ?? 0);
    expect(council).toBeNull();
  });

  test('what is sure is sure, and nothing that is not cashable recovers anything', () => {
    expect(chances(1)).toEqual({ programme: 1, cashable: 0, nhs: 1, council: null });
    expect(chances(1_000_000)).toMatchObject({ programme: 0, nhs: 0 });
    expect(chances(0)).toMatchObject({ programme: null, cashable: null, nhs: null });
  });
});
