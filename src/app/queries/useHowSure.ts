import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import type { HowSure } from '../figuresInUse.ts';
import type { LoadedPackage } from './packageQuery.ts';
import { uncertaintyQuery } from './uncertaintyQuery.ts';

/**
 * How sure an appraisal is, once a worker has said so; nothing is asked of the 2020 report's method, which gave
 * no ranges. The same object until there is something new to say.
 */
export function useHowSure(loaded: LoadedPackage | null, appraisal: Appraisal | null): HowSure {
  const hasRanges = appraisal?.scenario.preset !== 'reported';
  const { data, isError } = useQuery(
    loaded === null || appraisal === null || !hasRanges
      ? { queryKey: ['uncertainty'], queryFn: skipToken }
      : uncertaintyQuery(loaded, appraisal),
  );
  return useMemo(() => {
    if (!hasRanges) return { state: 'none' };
    if (isError) return { state: 'failed' };
    if (data === undefined) return { state: 'pending' };
    return data === null ? { state: 'none' } : { state: 'known', uncertainty: data };
  }, [hasRanges, data, isError]);
}
