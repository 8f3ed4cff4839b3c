import { useMemo } from 'react';
import { appraise } from '../../model/appraise.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import { withoutTheme } from '../../scenario/withoutTheme.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { useHowSure } from '../queries/useHowSure.ts';

/** How sure figures are from which children's care is left out: asked once those of the whole are known. */
export function useDrawnWithoutChildren(): Uncertainty | null {
  const { loaded, appraisal, howSure } = useFigures();
  const isKnown = howSure.state === 'known';
  const without = useMemo(
    () =>
      isKnown
        ? appraise(loaded.pack, withoutTheme(appraisal.departures, 'children', loaded.pack))
        : null,
    [isKnown, loaded, appraisal],
  );
  return knownUncertainty(useHowSure(loaded, without));
}
