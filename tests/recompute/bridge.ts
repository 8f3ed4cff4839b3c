import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { pennies } from './pennies.ts';
import { recomputeUnder } from './recompute.ts';
import { REPORTED, rulesOf, type Departures, type Rules } from './rules.ts';

/** What each step of the bridge takes over from the scenario, in order (M19). */
const STEPS = [
  ['counterfactual', ['counterfactual', 'rounding', 'rate', 'probability']],
  ['window', ['window']],
  ['baseline', ['baseline']],
  ['deadweight', ['deadweight']],
  ['attribution', ['attribution']],
  ['persistence', ['persistence', 'dropOff']],
  ['doubleCounting', ['overlaps']],
  ['unitCosts', ['unitCosts']],
  ['priceBase', ['priceBase']],
  ['horizonYears', ['horizonYears']],
  ['optimismBias', ['optimismBias']],
  ['discounting', ['discounting']],
] as const satisfies readonly (readonly [string, readonly (keyof Rules)[]])[];

interface BridgeTotal {
  readonly name: string;
  /** In pennies; null where nothing has a figure. */
  readonly total: number | null;
}

/** Avoided cost from the 2020 report's method to the scenario in hand, one change a step. */
export function bridge(pack: DataPackage, departures: Departures): readonly BridgeTotal[] {
  const asked = rulesOf(pack, departures);
  let rules: Rules = { ...rulesOf(pack, REPORTED), cohorts: asked.cohorts };
  const totals = [{ name: 'reported', total: avoided(pack, rules) }];
  for (const [name, keys] of STEPS) {
    for (const key of keys) rules = { ...rules, [key]: asked[key] };
    totals.push({ name, total: avoided(pack, rules) });
  }
  return totals;
}

function avoided(pack: DataPackage, rules: Rules): number | null {
  const { programme } = recomputeUnder(pack, rules);
  return programme.hasFigure ? pennies(programme.total) : null;
}
