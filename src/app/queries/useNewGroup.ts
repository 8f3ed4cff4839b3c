import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import type { NewGroup } from '../../model/newGroup/newGroup.ts';
import { useSettled } from '../useSettled.ts';
import { newGroupQuery } from './newGroupQuery.ts';
import type { LoadedPackage } from './packageQuery.ts';

/** What a new group may come to: being worked out, worked out, or without ranges; `failed` where no worker answers. */
export type NewGroupState =
  | { readonly state: 'pending' | 'none' | 'failed' }
  | { readonly state: 'known'; readonly group: NewGroup };

/** It is asked for once the reader has let go: a draft changes faster than it can be answered. */
const SETTLED_MS = 400;

/** The range for this many women on the rules in hand, and never for others. */
export function useNewGroup(
  loaded: LoadedPackage,
  appraisal: Appraisal,
  women: number,
): NewGroupState {
  const asked = useMemo(() => ({ appraisal, women }), [appraisal, women]);
  const settled = useSettled(asked, SETTLED_MS);
  const { data, isError } = useQuery(newGroupQuery(loaded, settled.appraisal, settled.women));
  if (appraisal.scenario.preset === 'reported') return { state: 'none' };
  if (settled !== asked) return { state: 'pending' };
  if (isError) return { state: 'failed' };
  if (data === undefined) return { state: 'pending' };
  return data === null ? { state: 'none' } : { state: 'known', group: data };
}
