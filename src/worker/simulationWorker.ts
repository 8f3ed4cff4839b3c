import { expose } from 'comlink';
import type { DataPackage } from '../domain/dataPackage.ts';
import { appraise } from '../model/appraise.ts';
import { simulateAppraisal, type Uncertainty } from '../model/simulation/uncertainty.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';

/** What is to be simulated: a package and a scenario, since an appraisal is quicker made than sent. */
export interface SimulationRequest {
  readonly pack: DataPackage;
  readonly departures: ScenarioDepartures;
  readonly seed: number;
  readonly draws: number;
}

/** The part of a simulation that is told as it goes: 0–1. */
export type SimulationProgress = (share: number) => void;

/** Simulates off the main thread, telling how far it is; ending the worker cancels it. */
function run(request: SimulationRequest, progress: SimulationProgress): Uncertainty | null {
  const { pack, departures, seed, draws } = request;
  const simulation = simulateAppraisal(appraise(pack, departures), { seed, draws });
  for (;;) {
    const step = simulation.next();
    if (step.done === true) return step.value;
    progress(step.value);
  }
}

const simulationWorker = { run };
export type SimulationWorker = typeof simulationWorker;

expose(simulationWorker);
