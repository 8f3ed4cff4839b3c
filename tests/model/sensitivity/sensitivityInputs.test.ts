import { describe, expect, test } from 'vitest';
import { appraise } from '../../../src/model/appraise.ts';
import { netPresentValue } from '../../../src/model/sensitivity/netPresentValue.ts';
import { sensitivityOf } from '../../../src/model/sensitivity/sensitivity.ts';
import {
  scenarioWith,
  sensitivityInputs,
  statedOf,
  type SensitivityInput,
} from '../../../src/model/sensitivity/sensitivityInput.ts';
import {
  rateThatCoversCost,
  switchingValues,
} from '../../../src/model/sensitivity/switchingValue.ts';
import { tornado } from '../../../src/model/sensitivity/tornado.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import { unitCostKey } from '../../../src/scenario/scenario.ts';
import {
  aCell,
  aProgrammeCost,
  aUnitCost,
  eventId,
  partnerId,
  pounds,
} from '../../fixtures/aPackage.ts';
import { aForecast } from '../../fixtures/forecastPackage.ts';

const plain: ScenarioDepartures = {
  ...preset('prudent'),
  discounting: 'none',
  optimismBias: false,
};

const inputsOf = (departures: ScenarioDepartures = plain, pack = aForecast()) =>
  sensitivityInputs(pack, appraise(pack, departures).scenario);
const rangeOf = (inputs: readonly SensitivityInput[], name: string) => {
  const found = inputs.find(
    ({ kind, eventId: id, partnerId: partner }) => [kind, id, partner].join(' ').trim() === name,
  );
  return found === undefined ? null : [found.range.low, found.range.mode, found.range.high];
};

describe('M22: what an answer rests on', () => {
  test('is every row of assumptions, stated rate, probability and unit cost, with its range and what it can be at all', () => {
    const share = { low: 0, high: 1 };
    const of = (
      kind: SensitivityInput['kind'],
      id: string,
      [low, mode, high]: readonly [number, number, number],
      bounds: SensitivityInput['bounds'],
      partner: string | null = null,
    ) => ({ kind, eventId: id, partnerId: partner, range: { low, mode, high }, bounds });
    const money = { low: 0, high: Infinity };
    expect(inputsOf()).toEqual([
      of('deadweight', '*', [0.1, 0.2, 0.4], share),
      of('attribution', '*', [1, 1, 1], share),
      of('probability', 'removal', [0.25, 0.5, 0.75], share),
      of('probability', 'pregnancy', [0.8, 1, 1], share),
      of('ratePerWomanYear', 'pregnancy', [0.2, 0.5, 0.9], { low: 0, high: 2 }),
      of('deadweight', 'visit', [0, 0, 0], share),
      of('attribution', 'visit', [0.5, 0.6, 0.7], share),
      // £100 to £200, then £50 to £150: £150 to £350 of £250.
      of('unitCost', 'removal', [0.6, 1, 1.4], money, 'council'),
      of('unitCost', 'removal', [1, 1, 1], money, 'nhs'),
      of('unitCost', 'visit', [1, 1, 1], money, 'nhs'),
    ]);
  });

  test('without a row of assumptions each event has its own', () => {
    const names = inputsOf(plain, aForecast({ assumptions: [] }))
      .filter(({ kind }) => kind === 'deadweight' || kind === 'attribution')
      .map(({ kind, eventId: id }) => `${kind} ${id}`);
    expect(names).toEqual([
      'deadweight removal',
      'attribution removal',
      'deadweight visit',
      'attribution visit',
    ]);
  });

  test('what the scenario sets otherwise has no range; what it sets to what is stated keeps it', () => {
    const set = (
      removal: NonNullable<ScenarioDepartures['events']>[string],
      pregnancy: NonNullable<ScenarioDepartures['events']>[string] = {},
    ) => inputsOf({ ...plain, events: { removal, pregnancy } });
    expect(rangeOf(set({ deadweight: 0.3 }), 'deadweight *')).toEqual([0.3, 0.3, 0.3]);
    expect(rangeOf(set({ deadweight: 0.2 }), 'deadweight *')).toEqual([0.1, 0.2, 0.4]);
    expect(rangeOf(set({ attribution: 0.3 }), 'attribution *')).toEqual([0.3, 0.3, 0.3]);
    expect(rangeOf(set({ probability: 0.6 }), 'probability removal')).toEqual([0.6, 0.6, 0.6]);
    expect(rangeOf(set({ probability: 0.5 }), 'probability removal')).toEqual([0.25, 0.5, 0.75]);
    const rate = 'ratePerWomanYear pregnancy';
    expect(rangeOf(set({}, { ratePerWomanYear: 0.4 }), rate)).toEqual([0.4, 0.4, 0.4]);
    expect(rangeOf(set({}, { ratePerWomanYear: 0.5 }), rate)).toEqual([0.2, 0.5, 0.9]);
    const dearer = inputsOf({ ...plain, unitCosts: { removal: { council: { '1': 60 } } } });
    expect(rangeOf(dearer, 'unitCost removal council')).toEqual([1, 1, 1]);
  });

  test('an event without a stated rate rests on none', () => {
    const pack = aForecast();
    expect(statedOf(eventId('visit'), pack, appraise(pack, plain).scenario)).toEqual([]);
    const [unknown] = [aForecast({ counterfactuals: [] })];
    expect(statedOf(eventId('removal'), unknown, appraise(unknown, plain).scenario)).toEqual([]);
  });
});

describe('M22: one input set to another value', () => {
  const scenarioAt = (
    input: Pick<SensitivityInput, 'kind' | 'eventId' | 'partnerId'>,
    value: number,
  ) => {
    const pack = aForecast();
    const own = appraise(pack, plain).scenario;
    const changed = scenarioWith(pack, own, input, value);
    const settings = [...changed.events].filter(
      ([id, each]) => JSON.stringify(each) !== JSON.stringify(own.events.get(id)),
    );
    return {
      settings: settings.map(([id, each]) => [String(id), each[input.kind as 'deadweight']]),
      costs: pack.unitCosts.map((row) => changed.unitCosts.get(unitCostKey(row)) ?? row.amount),
    };
  };
  const asGiven = [200, 50, 0, 40];

  test('a row of assumptions reaches every event that it serves, and no other', () => {
    const all = { eventId: '*', partnerId: null } as const;
    expect(scenarioAt({ kind: 'deadweight', ...all }, 0.9)).toEqual({
      settings: [
        ['pregnancy', 0.9],
        ['removal', 0.9],
      ],
      costs: asGiven,
    });
    expect(
      scenarioAt({ kind: 'attribution', eventId: eventId('visit'), partnerId: null }, 0.9),
    ).toEqual({ settings: [['visit', 0.9]], costs: asGiven });
  });

  test('a probability reaches its own event', () => {
    expect(
      scenarioAt({ kind: 'probability', eventId: eventId('removal'), partnerId: null }, 0.9),
    ).toEqual({ settings: [['removal', 0.9]], costs: asGiven });
  });

  test('a unit cost is multiplied in every year of its event and partner', () => {
    expect(
      scenarioAt(
        { kind: 'unitCost', eventId: eventId('removal'), partnerId: partnerId('council') },
        3,
      ),
    ).toEqual({ settings: [], costs: [600, 150, 0, 40] });
    expect(
      scenarioAt({ kind: 'unitCost', eventId: eventId('visit'), partnerId: partnerId('nhs') }, 0.5),
    ).toEqual({ settings: [], costs: [200, 50, 0, 20] });
  });
});

describe('M22: where no cost is known', () => {
  // 20 × 0.5 × 0.8 × £250 = £2,000; visits: (30 − 25) × 0.6 × £40 = £120.
  const free = () => appraise(aForecast({ programmeCosts: [] }), plain);

  test('the net present value is what is avoided, and the tornado moves it alike', () => {
    expect(netPresentValue(free())).toBeCloseTo(2120, 8);
    const bar = tornado(free()).find(({ input }) => input.kind === 'probability');
    expect(bar?.atLow).toBeCloseTo(1120, 8);
    expect(bar?.atHigh).toBeCloseTo(3120, 8);
  });

  test('nothing has to be covered, and nothing is worth knowing for it', () => {
    expect(switchingValues(free())).toEqual([]);
    expect(rateThatCoversCost(free(), eventId('removal'))).toBeNull();
    expect(sensitivityOf(free(), { seed: 1, draws: 20 })).toMatchObject({
      switching: [],
      information: null,
    });
  });
});

describe('M22: what would cover the cost', () => {
  test('the rate that removals rest on', () => {
    // £1,000 less £120 of visits, of £2,000 at 0.5 a year: 0.22.
    const appraisal = appraise(aForecast(), plain);
    expect(rateThatCoversCost(appraisal, eventId('removal'))).toBeCloseTo(0.22, 9);
    expect(rateThatCoversCost(appraisal, eventId('visit'))).toBeNull();
  });

  test('no cost, and no multiple of what is avoided, where more is spent than before', () => {
    const worse = aForecast({
      unitCosts: [aUnitCost('visit', 'nhs')],
      cells: [
        aCell('first', 'visit', [-12, 0], { events: 20 }),
        aCell('first', 'visit', [0, 18], { events: 40 }),
      ],
    });
    const [cost, all] = switchingValues(appraise(worse, plain));
    expect(cost).toEqual({ input: 'programmeCost', central: 1000, value: null });
    expect(all).toEqual({ input: 'allAvoidedCost', central: 1, value: null });
  });

  test('a cost of nothing where nothing is avoided, and then no multiple of it', () => {
    const nothing = aForecast({
      unitCosts: [aUnitCost('visit', 'nhs')],
      cells: [
        aCell('first', 'visit', [-12, 0], { events: 20 }),
        aCell('first', 'visit', [0, 18], { events: 30 }),
      ],
    });
    expect(switchingValues(appraise(nothing, plain)).slice(0, 2)).toEqual([
      { input: 'programmeCost', central: 1000, value: 0 },
      { input: 'allAvoidedCost', central: 1, value: null },
    ]);
  });

  test('what is worth knowing is asked where there are ranges, draws and a cost', () => {
    const appraisal = appraise(aForecast(), plain);
    const { information } = sensitivityOf(appraisal, { seed: 1, draws: 50 });
    expect(information?.whole).toBeGreaterThanOrEqual(0);
    expect(information?.byInput).not.toHaveLength(0);
    expect(sensitivityOf(appraisal, { seed: 1, draws: 0 }).information).toBeNull();
    const reported = appraise(aForecast(), preset('reported'));
    expect(sensitivityOf(reported, { seed: 1, draws: 50 }).information).toBeNull();
  });

  // Everything decides alike: the programme is worth its cost many times over, or never.
  test('knowing is worth nothing where it changes nothing', () => {
    for (const amount of [1, 1_000_000]) {
      const pack = aForecast({ programmeCosts: [aProgrammeCost({ amount: pounds(amount) })] });
      const { information } = sensitivityOf(appraise(pack, plain), { seed: 1, draws: 50 });
      expect(information?.whole).toBeCloseTo(0, 6);
    }
  });
});
