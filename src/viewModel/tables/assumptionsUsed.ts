import type { Appraisal } from '../../model/appraise.ts';
import { preset } from '../../scenario/departures.ts';
import { resolveScenario } from '../../scenario/resolveScenario.ts';
import { doubleCountingAssumptions } from './assumptions/doubleCountingAssumptions.ts';
import { eventAssumptions } from './assumptions/eventAssumptions.ts';
import { fundingAssumptions } from './assumptions/fundingAssumptions.ts';
import { generalAssumptions } from './assumptions/generalAssumptions.ts';
import { unitCostAssumptions } from './assumptions/unitCostAssumptions.ts';
import type { UsedAssumption } from './assumptions/usedAssumption.ts';
import { eitherColumn, textColumn, type ColumnOf } from './column.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

const columns: readonly ColumnOf<UsedAssumption>[] = [
  textColumn('name', ({ name }) => name),
  textColumn('event_id', ({ eventId }) => eventId ?? null),
  textColumn('partner_id', ({ partnerId }) => partnerId ?? null),
  eitherColumn('value', ({ value }) => value),
  eitherColumn('preset_value', ({ presetValue }) => presetValue),
  textColumn('unit', ({ unit }) => unit ?? null),
  textColumn('source', ({ source }) => source),
];

/** Every key of the scenario by its full dotted path: the value in use, the preset's, and where it comes from. */
export function assumptionsUsed(appraisal: Appraisal): Table {
  const { pack, scenario } = appraisal;
  const presetScenario = resolveScenario(preset(scenario.preset), pack);
  const rows = [
    ...generalAssumptions(scenario, presetScenario),
    ...doubleCountingAssumptions(scenario, presetScenario),
    ...eventAssumptions(pack, scenario, presetScenario),
    ...unitCostAssumptions(pack, scenario),
    ...fundingAssumptions(pack, scenario, presetScenario),
  ];
  return tableOf('assumptions-used', columns, rows, appraisal);
}
