import { expose } from 'comlink';
import { appraise } from '../model/appraise.ts';
import { simulateNewGroup, type NewGroup } from '../model/newGroup/newGroup.ts';
import { runToEnd } from '../model/simulation/simulate.ts';
import type { SimulationRequest } from './simulationWorker.ts';

/** What is to be simulated, and for how many women. */
export interface NewGroupRequest extends Omit<SimulationRequest, 'women'> {
  readonly women: number;
}

/** Simulates a new group off the main thread; ending the worker cancels it. */
function run({ pack, departures, ...options }: NewGroupRequest): NewGroup | null {
  return runToEnd(simulateNewGroup(appraise(pack, departures), options));
}

const newGroupWorker = { run };
export type NewGroupWorker = typeof newGroupWorker;

expose(newGroupWorker);
