import { useMemo } from 'react';
import { appraise, type Appraisal } from '../model/appraise.ts';
import type { ProtectedStageTable } from '../domain/stageTable.ts';
import { preset } from '../scenario/departures.ts';
import type { PresetId } from '../scenario/scenario.ts';
import type { FiguresInUse } from './figuresInUse.ts';
import type { LoadedPackage } from './queries/packageQuery.ts';
import { useHowSure } from './queries/useHowSure.ts';
import { usePackageIndex } from './queries/usePackageIndex.ts';

interface BothRules {
  readonly loaded: LoadedPackage;
  readonly byRules: Readonly<Record<PresetId, Appraisal<ProtectedStageTable>>>;
}

/** Files and rules meet here, and nowhere else: figures are worked out from them, never kept. */
export function useAppraisals(
  loaded: LoadedPackage | undefined,
  chosen: PresetId,
): FiguresInUse | null {
  const { data: index } = usePackageIndex();
  const both = useMemo<BothRules | null>(
    () =>
      loaded === undefined
        ? null
        : {
            loaded,
            byRules: {
              reported: appraise(loaded.pack, preset('reported')),
              prudent: appraise(loaded.pack, preset('prudent')),
            },
          },
    [loaded],
  );
  const howSure = useHowSure(both?.loaded ?? null, both?.byRules.prudent ?? null);
  return useMemo(
    () =>
      both === null
        ? null
        : {
            loaded: both.loaded,
            title: index?.find(({ name }) => name === both.loaded.name)?.title ?? both.loaded.name,
            appraisal: both.byRules[chosen],
            other: both.byRules[chosen === 'prudent' ? 'reported' : 'prudent'],
            howSure: { prudent: howSure, reported: { state: 'none' } },
          },
    [both, chosen, index, howSure],
  );
}
