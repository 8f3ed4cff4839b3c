import type { Sensitivity } from '../model/sensitivity/sensitivity.ts';
import { callWorker } from './callWorker.ts';
import sensitivityWorkerAddress from './sensitivityWorker.ts?worker&url';
import type { SensitivityWorker } from './sensitivityWorker.ts';
import type { SimulationRequest } from './simulationWorker.ts';

/**
 * Finds out what would change the answer in a worker of its own, so that the page never waits.
 *
 * @param signal ends the worker at once.
 * @throws AbortError when it is cancelled; Error where the worker cannot start.
 */
export function runSensitivity(
  request: SimulationRequest,
  signal: AbortSignal,
): Promise<Sensitivity> {
  return callWorker<SensitivityWorker, Sensitivity>(sensitivityWorkerAddress, signal, ({ run }) =>
    run(request),
  );
}
