import { queryOptions } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { withoutFunding } from '../../scenario/change.ts';
import { DRAWS_KEPT_MS } from './drawsKept.ts';
import type { LoadedPackage } from './packageQuery.ts';

/**
 * How sure an appraisal is, asked of the worker: the draws that a terminal makes too. A scenario that is no
 * longer looked at takes its worker with it, so that a range never stands beside another figure.
 */
export function uncertaintyQuery(
  { name, version, pack, women }: LoadedPackage,
  appraisal: Pick<Appraisal, 'departures'>,
) {
  // How the next group is paid for moves no draw.
  const departures = withoutFunding(appraisal.departures);
  return queryOptions({
    queryKey: ['uncertainty', name, version, departures],
    queryFn: async ({ signal }) => {
      const { runSimulation } = await import('../../worker/runSimulation.ts');
      return runSimulation(
        { pack, departures, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS, women },
        signal,
      );
    },
    gcTime: DRAWS_KEPT_MS,
    structuralSharing: false,
    retry: false,
    throwOnError: false,
  });
}
