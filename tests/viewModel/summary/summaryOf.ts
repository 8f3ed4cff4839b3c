import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset } from '../../../src/scenario/departures.ts';
import type { PresetId } from '../../../src/scenario/scenario.ts';
import { summarise, type Summary } from '../../../src/viewModel/summary/summary.ts';

/** The Summary of a package under one set of rules, with the other beside it. */
export function summaryOf(pack: DataPackage, rules: PresetId = 'prudent'): Summary {
  const other = rules === 'prudent' ? 'reported' : 'prudent';
  return summarise(
    { appraisal: appraise(pack, preset(rules)), uncertainty: null },
    { appraisal: appraise(pack, preset(other)), uncertainty: null },
  );
}
