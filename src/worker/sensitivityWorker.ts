import { expose } from 'comlink';
import { appraise } from '../model/appraise.ts';
import { sensitivityOf, type Sensitivity } from '../model/sensitivity/sensitivity.ts';
import type { SimulationRequest } from './simulationWorker.ts';

/** Asks what would change the answer, off the main thread; ending the worker cancels it. */
function run({ pack, departures, seed, draws }: SimulationRequest): Sensitivity {
  return sensitivityOf(appraise(pack, departures), { seed, draws });
}

const sensitivityWorker = { run };
export type SensitivityWorker = typeof sensitivityWorker;

expose(sensitivityWorker);
