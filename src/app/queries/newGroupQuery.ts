import { queryOptions } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { withoutFunding } from '../../scenario/change.ts';
import { DRAWS_KEPT_MS } from './drawsKept.ts';
import type { LoadedPackage } from './packageQuery.ts';

/** What a new group of so many women may come to, asked of a worker. How its cost is shared changes nothing in it. */
export function newGroupQuery(
  { name, version, pack }: LoadedPackage,
  { departures }: Appraisal,
  women: number,
) {
  const rules = withoutFunding(departures);
  return queryOptions({
    queryKey: ['new-group', name, version, rules, women],
    queryFn: async ({ signal }) => {
      const { runNewGroup } = await import('../../worker/runNewGroup.ts');
      return runNewGroup(
        { pack, departures: rules, women, seed: DEFAULT_SEED, draws: DEFAULT_DRAWS },
        signal,
      );
    },
    gcTime: DRAWS_KEPT_MS,
    structuralSharing: false,
    retry: false,
    throwOnError: false,
  });
}
