import type { Appraisal } from '../../../model/appraise.ts';
import { preset } from '../../../scenario/departures.ts';
import { resolveScenario } from '../../../scenario/resolveScenario.ts';
import { doubleCountingAssumptions } from './doubleCountingAssumptions.ts';
import { eventAssumptions } from './eventAssumptions.ts';
import { fundingAssumptions } from './fundingAssumptions.ts';
import { generalAssumptions } from './generalAssumptions.ts';
import { unitCostAssumptions } from './unitCostAssumptions.ts';
import type { UsedAssumption } from './usedAssumption.ts';

/** Every key of the scenario, in the one order in which they are told. */
export function usedAssumptions({
  pack,
  departures,
}: Pick<Appraisal, 'pack' | 'departures'>): readonly UsedAssumption[] {
  const scenario = resolveScenario(departures, pack);
  const presetScenario = resolveScenario(preset(departures.preset), pack);
  return [
    ...generalAssumptions(scenario, presetScenario),
    ...doubleCountingAssumptions(scenario, presetScenario),
    ...eventAssumptions(pack, scenario, presetScenario),
    ...unitCostAssumptions(pack, scenario),
    ...fundingAssumptions(pack, scenario, presetScenario),
  ];
}
