import { expose } from 'comlink';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { AnalystOnlyWomen } from '../domain/womenCounts.ts';
import { appraise } from '../model/appraise.ts';
import { runToEnd } from '../model/simulation/simulate.ts';
import { simulateAppraisal, type Uncertainty } from '../model/simulation/uncertainty.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';

/** What is to be simulated: a package and a scenario, since an appraisal is quicker made than sent. */
export interface SimulationRequest {
  readonly pack: DataPackage;
  readonly departures: ScenarioDepartures;
  readonly seed: number;
  readonly draws: number;
  /** Whom the counts are of, where the analyst's own eyes alone see what comes of it. */
  readonly women?: AnalystOnlyWomen | undefined;
}

/** Simulates off the main thread; ending the worker cancels it. */
function run({ pack, departures, ...options }: SimulationRequest): Uncertainty | null {
  return runToEnd(simulateAppraisal(appraise(pack, departures), options));
}

const simulationWorker = { run };
export type SimulationWorker = typeof simulationWorker;

expose(simulationWorker);
