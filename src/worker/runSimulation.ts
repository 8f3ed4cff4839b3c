import type { Uncertainty } from '../model/simulation/uncertainty.ts';
import { callWorker } from './callWorker.ts';
import simulationWorkerAddress from './simulationWorker.ts?worker&url';
import type { SimulationRequest, SimulationWorker } from './simulationWorker.ts';

/**
 * Simulates in a worker of its own, so that the page never waits.
 *
 * @param signal ends the worker at once.
 * @returns null where the scenario or package has no ranges.
 * @throws AbortError when it is cancelled; Error where the worker cannot start.
 */
export function runSimulation(
  request: SimulationRequest,
  signal: AbortSignal,
): Promise<Uncertainty | null> {
  return callWorker<SimulationWorker, Uncertainty | null>(
    simulationWorkerAddress,
    signal,
    ({ run }) => run(request),
  );
}
