import { queryOptions } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import type { LoadedPackage } from './packageQuery.ts';

/**
 * How sure an appraisal is, asked of the worker: the draws that a terminal makes too. A scenario that is no
 * longer looked at takes its worker with it, so that a range never stands beside another figure.
 */
export function uncertaintyQuery(
  { name, version, pack }: LoadedPackage,
  { departures }: Appraisal,
) {
  return queryOptions({
    queryKey: ['uncertainty', name, version, departures],
    queryFn: async ({ signal }) => {
      const { runSimulation } = await import('../../worker/runSimulation.ts');
      return runSimulation({ pack, departures, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS }, signal);
    },
    structuralSharing: false,
    retry: false,
    throwOnError: false,
  });
}
