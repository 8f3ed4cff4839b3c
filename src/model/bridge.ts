import type { PresentPounds } from '../domain/money.ts';
import { preset } from '../scenario/departures.ts';
import { resolveScenario } from '../scenario/resolveScenario.ts';
import type { EventSettings, Scenario } from '../scenario/scenario.ts';
import { appraiseScenario, type Appraisal } from './appraise.ts';
import { isCovered } from './coverage.ts';

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

/** Total avoided cost after one step; null without a figure. The first row is where the bridge starts. */
export interface BridgeTotal {
  readonly step: BridgeStepName | 'reported';
  readonly avoided: PresentPounds | null;
}

/**
 * The totals on the way from the 2020 report's method to the scenario of an appraisal, both with its
 * cohorts: every step in its order, whether it changes anything or not. Source: M19.
 */
export function bridgeTotals({ pack, scenario, departures }: Appraisal): readonly BridgeTotal[] {
  const { cohorts } = departures;
  const start = { ...preset('reported'), ...(cohorts === undefined ? {} : { cohorts }) };
  let reached = resolveScenario(start, pack);
  const totalNow = () => {
    const { programme } = appraiseScenario(pack, reached);
    return isCovered(programme.coverage) ? programme.avoided.total : null;
  };
  const totals: BridgeTotal[] = [{ step: 'reported', avoided: totalNow() }];
  for (const step of BRIDGE_STEPS) {
    reached = takeStep[step](reached, scenario);
    totals.push({ step, avoided: totalNow() });
  }
  return totals;
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
