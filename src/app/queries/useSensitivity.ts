import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import type { Sensitivity } from '../../model/sensitivity/sensitivity.ts';
import type { LoadedPackage } from './packageQuery.ts';
import { sensitivityQuery } from './sensitivityQuery.ts';

/** What would change the answer: being worked out, worked out, or not, where no worker answers. */
export type SensitivityState =
  | { readonly state: 'pending' | 'failed' }
  | { readonly state: 'known'; readonly sensitivity: Sensitivity };

/** What would change this very appraisal, and never another one; the same object until there is something new to say. */
export function useSensitivity(loaded: LoadedPackage, appraisal: Appraisal): SensitivityState {
  const { data, isError } = useQuery(sensitivityQuery(loaded, appraisal));
  return useMemo(() => {
    if (isError) return { state: 'failed' };
    return data === undefined ? { state: 'pending' } : { state: 'known', sensitivity: data };
  }, [data, isError]);
}
