import { useMemo } from 'react';
import { appraise } from '../model/appraise.ts';
import { preset } from '../scenario/departures.ts';
import { PRESETS, type PresetId } from '../scenario/scenario.ts';
import type { FiguresInUse } from './figuresInUse.ts';
import type { LoadedPackage } from './queries/packageQuery.ts';
import { usePackageIndex } from './queries/usePackageIndex.ts';

/** Files and rules meet here, and nowhere else: figures are worked out from them, never kept. */
export function useAppraisals(
  loaded: LoadedPackage | undefined,
  chosen: PresetId,
): FiguresInUse | null {
  const { data: index } = usePackageIndex();
  return useMemo(() => {
    if (loaded === undefined) return null;
    const beside = PRESETS.find((id) => id !== chosen) ?? chosen;
    return {
      loaded,
      title: index?.find(({ name }) => name === loaded.name)?.title ?? loaded.name,
      appraisal: appraise(loaded.pack, preset(chosen)),
      other: appraise(loaded.pack, preset(beside)),
    };
  }, [loaded, chosen, index]);
}
