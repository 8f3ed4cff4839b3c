import * as fc from 'fast-check';
import { expect } from 'vitest';
import { appraise, type Appraisal } from '../../src/model/appraise.ts';
import { BRIDGE_STEPS, bridgeTotals, type BridgeStepName } from '../../src/model/bridge.ts';
import { preset, type ScenarioDepartures } from '../../src/scenario/departures.ts';
import type { EventSettings, Scenario } from '../../src/scenario/scenario.ts';
import { arbitraryCase } from '../fixtures/arbitraryDepartures.ts';
import { law } from '../fixtures/law.ts';

type Changes = Omit<ScenarioDepartures, 'version' | 'preset'>;

/** What each step takes from the target, written as a reader would write it in a scenario file. */
const TAKEN: Readonly<Record<BridgeStepName, (target: Scenario) => Changes>> = {
  counterfactual: ({ counterfactual, rounding, events }) => ({
    counterfactual,
    rounding,
    events: settingsOf(events, ({ ratePerWomanYear, probability }) => ({
      ...(ratePerWomanYear === null ? {} : { ratePerWomanYear }),
      ...(probability === null ? {} : { probability }),
    })),
  }),
  window: ({ window }) => ({ window }),
  baseline: ({ baseline }) => ({ baseline }),
  deadweight: ({ events }) => ({
    events: settingsOf(events, ({ deadweight }) => ({ deadweight })),
  }),
  attribution: ({ events }) => ({
    events: settingsOf(events, ({ attribution }) => ({ attribution })),
  }),
  persistence: ({ events }) => ({
    events: settingsOf(events, ({ persistenceYears, dropOff }) => ({ persistenceYears, dropOff })),
  }),
  doubleCounting: ({ doubleCounting }) => ({
    doubleCounting: Object.fromEntries(
      [...doubleCounting].map(([id, choices]) => [id, Object.fromEntries(choices)]),
    ),
  }),
  unitCosts: ({ unitCosts }) => {
    const nested: Record<string, Record<string, Record<string, number>>> = {};
    for (const [key, amount] of unitCosts) {
      const [event = '', partner = '', offset = ''] = key.split('.');
      ((nested[event] ??= {})[partner] ??= {})[offset] = amount;
    }
    return { unitCosts: nested };
  },
  priceBase: ({ priceBase }) => ({ priceBase }),
  horizonYears: ({ horizonYears }) => ({ horizonYears }),
  optimismBias: ({ optimismBias }) => ({ optimismBias }),
  discounting: ({ discounting }) => ({ discounting }),
};

function settingsOf(
  events: Scenario['events'],
  of: (settings: EventSettings) => NonNullable<Changes['events']>[string],
): NonNullable<Changes['events']> {
  return Object.fromEntries([...events].map(([id, settings]) => [id, of(settings)]));
}

function withChanges(from: ScenarioDepartures, changes: Changes): ScenarioDepartures {
  const events = Object.fromEntries(
    Object.keys({ ...from.events, ...changes.events }).map((id) => [
      id,
      { ...from.events?.[id], ...changes.events?.[id] },
    ]),
  );
  return { ...from, ...changes, events };
}

law(
  'M19: the bridge starts at the 2020 method, takes one change a step, and ends at the figure in hand, to the last bit',
  fc.property(arbitraryCase, fc.boolean(), ({ pack, departures }, firstCohortOnly) => {
    const [first] = pack.cohorts;
    const cohorts = firstCohortOnly && first !== undefined ? { cohorts: [first.id] } : {};
    const target = appraise(pack, { ...departures, ...cohorts });
    const bridge = bridgeTotals(target);
    expect(bridge.map(({ step }) => step)).toEqual(['reported', ...BRIDGE_STEPS]);
    expect(bridge.at(-1)?.avoided).toBe(shownTotal(target));

    let soFar: ScenarioDepartures = { ...preset('reported'), ...cohorts };
    for (const { step, avoided } of bridge) {
      if (step !== 'reported') soFar = withChanges(soFar, TAKEN[step](target.scenario));
      expect(avoided).toBe(shownTotal(appraise(pack, soFar)));
    }
  }),
);

function shownTotal({ programme: { coverage, avoided } }: Appraisal): number | null {
  return coverage === 'c' || coverage === 'x' ? null : avoided.total;
}
