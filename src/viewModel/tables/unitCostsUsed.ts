import { formatFinancialYear } from '../../domain/calendar.ts';
import type { BasePricePounds, OwnYearPounds } from '../../domain/money.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { upratedUnitCost } from '../../model/costAvoidance.ts';
import { unitCostKey } from '../../scenario/scenario.ts';
import { figureColumn, textColumn, type ColumnOf } from './column.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface UsedUnitCost {
  readonly row: UnitCost;
  /** The amount in use, in the row's own price year. */
  readonly amount: OwnYearPounds;
  readonly uprated: BasePricePounds;
}

const columns: readonly ColumnOf<UsedUnitCost>[] = [
  textColumn('event_id', ({ row }) => row.eventId),
  textColumn('partner_id', ({ row }) => row.partnerId),
  figureColumn('year_offset', ({ row }) => row.yearOffset),
  figureColumn('amount_gbp', ({ amount }) => amount),
  textColumn('price_year', ({ row }) => formatFinancialYear(row.priceYear)),
  figureColumn('uprated_gbp', ({ uprated }) => uprated),
  figureColumn('cashable_share', ({ row }) => row.cashableShare),
  figureColumn('grade', ({ row }) => row.grade),
  textColumn('scope', ({ row }) => row.scope),
  textColumn('overridden', ({ row, amount }) => String(amount !== row.amount)),
  textColumn('source_title', ({ row }) => row.sourceTitle),
  textColumn('source_year', ({ row }) => row.sourceYear),
  textColumn('source_url', ({ row }) => row.sourceUrl),
];

/** What one event costs each partner, as given and in the price base, not rounded. Source: M7. */
export function unitCostsUsed(appraisal: Appraisal): Table {
  const { pack, scenario } = appraisal;
  const rows = pack.unitCosts.map((row) => ({
    row,
    amount: scenario.unitCosts.get(unitCostKey(row)) ?? row.amount,
    uprated: upratedUnitCost(row, pack, scenario),
  }));
  return tableOf('unit-costs-used', columns, rows, appraisal);
}
