import type { Scenario } from '../../../scenario/scenario.ts';
import { priceBaseText } from '../priceBaseText.ts';
import type { Cell } from '../table.ts';
import { CHANGED, type UsedAssumption } from './usedAssumption.ts';

type GeneralKey = Exclude<keyof Scenario, 'doubleCounting' | 'events' | 'unitCosts' | 'funding'>;

/** The keys that hold for the whole package, in the order in which they are told. */
const GENERAL_KEYS: Readonly<Record<GeneralKey, (scenario: Scenario) => Cell>> = {
  version: ({ version }) => version,
  preset: ({ preset }) => preset,
  cohorts: ({ cohorts }) => (cohorts === 'all' ? cohorts : cohorts.join(' ')),
  window: ({ window }) => window,
  counterfactual: ({ counterfactual }) => counterfactual,
  baseline: ({ baseline }) => baseline,
  priceBase: ({ priceBase }) => priceBaseText(priceBase),
  discounting: ({ discounting }) => discounting,
  optimismBias: ({ optimismBias }) => String(optimismBias),
  horizonYears: ({ horizonYears }) => horizonYears ?? 'none',
  rounding: ({ rounding }) => String(rounding),
  includeProposed: ({ includeProposed }) => String(includeProposed),
};

export function generalAssumptions(
  scenario: Scenario,
  preset: Scenario,
): readonly UsedAssumption[] {
  return Object.entries(GENERAL_KEYS).map(([name, cell]) => {
    const value = cell(scenario);
    const presetValue = cell(preset);
    return {
      name,
      value,
      presetValue,
      ...(name === 'horizonYears' ? { unit: 'years' as const } : {}),
      source: value === presetValue ? scenario.preset : CHANGED,
    };
  });
}
