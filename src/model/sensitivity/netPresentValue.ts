import type { Appraisal } from '../appraise.ts';
import { nearbyAvoided } from './nearbyScenarios.ts';
import { scenarioWith, type SensitivityInput } from './sensitivityInput.ts';

/**
 * Avoided cost less programme costs, in the scenario's money, not rounded. Without programme costs there
 * is none; then what stands here is avoided cost alone.
 */
export function netPresentValue({ programme }: Pick<Appraisal, 'programme'>): number {
  return programme.avoided.total - (programme.cost?.total ?? 0);
}

/** The same with one input set to another value. */
export type NetPresentValueWith = (input: SensitivityInput, value: number) => number;

/** The net present values of scenarios beside an appraisal's own: prepared once, for many values. */
export function netPresentValuesBeside(appraisal: Appraisal): NetPresentValueWith {
  const { pack, scenario, programme } = appraisal;
  const avoided = nearbyAvoided(appraisal);
  return (input, value) =>
    avoided(scenarioWith(pack, scenario, input, value)) - (programme.cost?.total ?? 0);
}
