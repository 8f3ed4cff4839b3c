import { useMemo } from 'react';
import { shareCost } from '../../../model/costSharing/shareCost.ts';
import { DEFAULT_SEED } from '../../../model/simulation/defaults.ts';
import type { Table } from '../../../viewModel/tables/table.ts';
import { TABLES } from '../../../viewModel/tables/tables.ts';
import { knownUncertainty, useFigures } from '../../figuresInUse.ts';

/** Every table of results for the figures in hand; null while their ranges are worked out. */
export function useResultTables(): readonly Table[] | null {
  const { appraisal, howSure } = useFigures();
  return useMemo(() => {
    if (howSure.state === 'pending') return null;
    const results = {
      appraisal,
      uncertainty: knownUncertainty(howSure),
      sharing: shareCost(appraisal, DEFAULT_SEED),
    };
    return TABLES.map((table) => table(results));
  }, [appraisal, howSure]);
}
