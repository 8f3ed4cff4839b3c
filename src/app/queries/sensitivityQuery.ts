import { queryOptions } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import type { LoadedPackage } from './packageQuery.ts';

/** What would change the answer, asked of a worker; a scenario that is no longer looked at takes its worker with it. */
export function sensitivityQuery(
  { name, version, pack }: LoadedPackage,
  { departures }: Appraisal,
) {
  return queryOptions({
    queryKey: ['sensitivity', name, version, departures],
    queryFn: async ({ signal }) => {
      const { runSensitivity } = await import('../../worker/runSensitivity.ts');
      return runSensitivity({ pack, departures, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS }, signal);
    },
    structuralSharing: false,
    retry: false,
    throwOnError: false,
  });
}
