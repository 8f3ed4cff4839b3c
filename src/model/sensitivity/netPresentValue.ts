import { appraiseScenario, type Appraisal } from '../appraise.ts';
import { scenarioWith, type SensitivityInput } from './sensitivityInput.ts';

/**
 * Avoided cost less programme costs, in the scenario's money, not rounded. Without programme costs there
 * is none; then what stands here is avoided cost alone.
 */
export function netPresentValue({ programme }: Pick<Appraisal, 'programme'>): number {
  return programme.avoided.total - (programme.cost?.total ?? 0);
}

/** The same with one input set to another value. */
export function netPresentValueWith(
  { pack, scenario }: Appraisal,
  input: SensitivityInput,
  value: number,
): number {
  return netPresentValue(appraiseScenario(pack, scenarioWith(pack, scenario, input, value)));
}
