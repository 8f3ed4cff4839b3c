import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import { appraise } from '../../../src/model/appraise.ts';
import { preset, type ScenarioDepartures } from '../../../src/scenario/departures.ts';
import type { PresetId } from '../../../src/scenario/scenario.ts';
import { summarise, type Summary } from '../../../src/viewModel/summary/summary.ts';

/** The Summary of a package under one set of rules, with the other beside it. */
export function summaryOf(
  pack: DataPackage,
  rules: PresetId = 'prudent',
  changes: Partial<ScenarioDepartures> = {},
): Summary {
  const plain = appraise(pack, preset(rules));
  const isChanged = Object.keys(changes).length > 0;
  const appraisal = isChanged ? appraise(pack, { ...preset(rules), ...changes }) : plain;
  const other = appraise(pack, preset(rules === 'prudent' ? 'reported' : 'prudent'));
  return summarise({ appraisal, uncertainty: null }, plain, {
    appraisal: other,
    uncertainty: null,
  });
}
