import type { DataPackage } from '../../../domain/dataPackage.ts';
import { assumptionRows, rateRows } from './assumedRows.ts';
import { benchmarkRows, deflatorRows, scoreRows } from './besideRows.ts';
import { countRows } from './countRows.ts';
import { paymentRows, unitCostRows } from './moneyRows.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** Every figure that goes in, in the order in which the method uses them. */
export function provenanceRows(pack: DataPackage): readonly ProvenanceRow[] {
  return [
    ...countRows(pack),
    ...rateRows(pack),
    ...assumptionRows(pack),
    ...unitCostRows(pack),
    ...paymentRows(pack),
    ...scoreRows(pack),
    ...benchmarkRows(pack),
    ...deflatorRows(pack),
  ];
}
