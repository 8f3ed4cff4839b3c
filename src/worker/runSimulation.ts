import { proxy, wrap } from 'comlink';
import type { Uncertainty } from '../model/simulation/uncertainty.ts';
import type {
  SimulationProgress,
  SimulationRequest,
  SimulationWorker,
} from './simulationWorker.ts';

/**
 * Simulates in a worker of its own, so that the page never waits.
 *
 * @param signal ends the worker at once.
 * @returns null where the scenario or package has no ranges.
 * @throws the signal's reason when it is cancelled; Error where the worker cannot start.
 */
export async function runSimulation(
  request: SimulationRequest,
  signal: AbortSignal,
  progress: SimulationProgress,
): Promise<Uncertainty | null> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./simulationWorker.ts', import.meta.url), { type: 'module' });
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    worker.addEventListener('error', () =>
      reject(new Error('The page could not start the simulation.')),
    );
  });
  try {
    const { run } = wrap<SimulationWorker>(worker);
    return await Promise.race([run(request, proxy(progress)), stopped]);
  } finally {
    worker.terminate();
  }
}
