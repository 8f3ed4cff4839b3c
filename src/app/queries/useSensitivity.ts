import { useQuery } from '@tanstack/react-query';
import type { Appraisal } from '../../model/appraise.ts';
import type { Sensitivity } from '../../model/sensitivity/sensitivity.ts';
import { useSettled } from '../useSettled.ts';
import type { LoadedPackage } from './packageQuery.ts';
import { sensitivityQuery } from './sensitivityQuery.ts';

/** What would change the answer: being worked out, worked out, or not, where no worker answers. */
export type SensitivityState =
  | { readonly state: 'pending' | 'failed' }
  | { readonly state: 'known'; readonly sensitivity: Sensitivity };

/** It is asked for once the reader has let go: a draft changes faster than it can be answered. */
const SETTLED_MS = 400;

/** What would change this very appraisal, and never another one. */
export function useSensitivity(loaded: LoadedPackage, appraisal: Appraisal): SensitivityState {
  const settled = useSettled(appraisal, SETTLED_MS);
  const { data, isError } = useQuery(sensitivityQuery(loaded, settled));
  if (settled !== appraisal) return { state: 'pending' };
  if (isError) return { state: 'failed' };
  return data === undefined ? { state: 'pending' } : { state: 'known', sensitivity: data };
}
