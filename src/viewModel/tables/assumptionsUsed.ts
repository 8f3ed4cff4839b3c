import type { Appraisal } from '../../model/appraise.ts';
import type { UsedAssumption } from './assumptions/usedAssumption.ts';
import { usedAssumptions } from './assumptions/usedAssumptions.ts';
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
  return tableOf('assumptions-used', columns, usedAssumptions(appraisal), appraisal);
}
