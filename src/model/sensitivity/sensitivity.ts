import type { Appraisal } from '../appraise.ts';
import { downside, type Downside } from './downside.ts';
import { runToEnd, simulate } from '../simulation/simulate.ts';
import { simulationPlan } from '../simulation/simulationPlan.ts';
import { switchingValues, type SwitchingValue } from './switchingValue.ts';
import { tornado, type TornadoBar } from './tornado.ts';
import { valueOfInformation, type ValueOfInformation } from './valueOfInformation.ts';

/** What would change the answer, and by how much. Source: M22. */
export interface Sensitivity {
  readonly downside: Downside;
  readonly tornado: readonly TornadoBar[];
  /** Empty without programme costs. */
  readonly switching: readonly SwitchingValue[];
  /** Null without programme costs, and for the 2020 report's method, which has no ranges. */
  readonly information: ValueOfInformation | null;
}

/** Everything that asks the engine many times over: for a worker, not for a page that is being used. */
export function sensitivityOf(
  appraisal: Appraisal,
  options: { readonly seed: number; readonly draws: number },
): Sensitivity {
  return {
    downside: downside(appraisal),
    tornado: tornado(appraisal),
    switching: switchingValues(appraisal),
    information: informationOf(appraisal, options),
  };
}

function informationOf(
  appraisal: Appraisal,
  options: { readonly seed: number; readonly draws: number },
): ValueOfInformation | null {
  const { programme, scenario } = appraisal;
  const { cost } = programme;
  if (cost === null || scenario.preset === 'reported' || options.draws === 0) return null;
  const plan = simulationPlan(appraisal, null);
  const draws = runToEnd(simulate(plan, options));
  const net = draws.programme.total.map((avoided) => avoided - cost.total);
  return valueOfInformation(net, draws, plan.inputs.names);
}
