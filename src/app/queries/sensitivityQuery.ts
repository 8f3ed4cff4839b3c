import { queryOptions } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { withoutFunding } from '../../scenario/change.ts';
import { DRAWS_KEPT_MS } from './drawsKept.ts';
import type { LoadedPackage } from './packageQuery.ts';

/** What would change the answer, asked of a worker; a scenario that is no longer looked at takes its worker with it. */
export function sensitivityQuery(
  { name, version, pack }: LoadedPackage,
  appraisal: Pick<Appraisal, 'departures'>,
) {
  // How the next group is paid for moves no draw.
  const departures = withoutFunding(appraisal.departures);
  return queryOptions({
    queryKey: ['sensitivity', name, version, departures],
    queryFn: async ({ signal }) => {
      const { runSensitivity } = await import('../../worker/runSensitivity.ts');
      return runSensitivity({ pack, departures, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS }, signal);
    },
    gcTime: DRAWS_KEPT_MS,
    structuralSharing: false,
    retry: false,
    throwOnError: false,
  });
}
