import type { EventSettings, Scenario } from '../scenario/scenario.ts';

/** The steps from the 2020 report's method to the scenario in hand, one change each, in order. Source: M19. */
export const BRIDGE_STEPS = [
  'counterfactual',
  'window',
  'baseline',
  'deadweight',
  'attribution',
  'persistence',
  'doubleCounting',
  'unitCosts',
  'priceBase',
  'horizonYears',
  'optimismBias',
  'discounting',
] as const;
export type BridgeStepName = (typeof BRIDGE_STEPS)[number];

/** Takes one step: what the step names, and nothing else, becomes as it is in `target`. */
const takeStep: Readonly<Record<BridgeStepName, (from: Scenario, target: Scenario) => Scenario>> = {
  counterfactual: (from, target) => ({
    ...from,
    counterfactual: target.counterfactual,
    rounding: target.rounding,
    events: withSettings(from, target, ['ratePerWomanYear', 'probability']),
  }),
  window: (from, { window }) => ({ ...from, window }),
  baseline: (from, { baseline }) => ({ ...from, baseline }),
  deadweight: (from, target) => ({ ...from, events: withSettings(from, target, ['deadweight']) }),
  attribution: (from, target) => ({ ...from, events: withSettings(from, target, ['attribution']) }),
  persistence: (from, target) => ({
    ...from,
    events: withSettings(from, target, ['persistenceYears', 'dropOff']),
  }),
  doubleCounting: (from, { doubleCounting }) => ({ ...from, doubleCounting }),
  unitCosts: (from, { unitCosts }) => ({ ...from, unitCosts }),
  priceBase: (from, { priceBase }) => ({ ...from, priceBase }),
  horizonYears: (from, { horizonYears }) => ({ ...from, horizonYears }),
  optimismBias: (from, { optimismBias }) => ({ ...from, optimismBias }),
  discounting: (from, { discounting }) => ({ ...from, discounting }),
};

/** One step on the bridge, and the scenario it leads to. The first is where it starts. */
export interface BridgeStage {
  readonly step: BridgeStepName | 'reported';
  readonly scenario: Scenario;
}

/** The scenarios on the way from `start` to `target`, every step in its order, whether it changes anything or not. */
export function bridgeStages(start: Scenario, target: Scenario): readonly BridgeStage[] {
  const stages: BridgeStage[] = [{ step: 'reported', scenario: start }];
  let scenario = start;
  for (const step of BRIDGE_STEPS) {
    scenario = takeStep[step](scenario, target);
    stages.push({ step, scenario });
  }
  return stages;
}

function withSettings(
  from: Scenario,
  target: Scenario,
  keys: readonly (keyof EventSettings)[],
): Scenario['events'] {
  return new Map(
    [...from.events].map(([id, settings]) => {
      const wanted = target.events.get(id);
      const taken = wanted === undefined ? {} : pick(wanted, keys);
      return [id, { ...settings, ...taken }];
    }),
  );
}

function pick(
  settings: EventSettings,
  keys: readonly (keyof EventSettings)[],
): Partial<EventSettings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
