import { wrap } from 'comlink';
import type { Uncertainty } from '../model/simulation/uncertainty.ts';
import simulationWorkerAddress from './simulationWorker.ts?worker&url';
import { startWorker } from './startWorker.ts';
import type { SimulationRequest, SimulationWorker } from './simulationWorker.ts';

/**
 * Simulates in a worker of its own, so that the page never waits.
 *
 * @param signal ends the worker at once.
 * @returns null where the scenario or package has no ranges.
 * @throws AbortError when it is cancelled; Error where the worker cannot start.
 */
export async function runSimulation(
  request: SimulationRequest,
  signal: AbortSignal,
): Promise<Uncertainty | null> {
  signal.throwIfAborted();
  const worker = startWorker(simulationWorkerAddress);
  const cancelled = new DOMException('The simulation was cancelled.', 'AbortError');
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(cancelled), { once: true });
    worker.addEventListener('error', () =>
      reject(new Error('The page could not start the simulation.')),
    );
  });
  try {
    const { run } = wrap<SimulationWorker>(worker);
    return await Promise.race([run(request), stopped]);
  } finally {
    worker.terminate();
  }
}
