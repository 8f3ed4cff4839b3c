import type { Appraisal } from '../../model/appraise.ts';
import { bridgeTotals, type BridgeTotal } from '../../model/bridge.ts';
import { roundHalfAway } from '../rounding.ts';
import { figureColumn, moneyColumn, textColumn, type ColumnOf } from './column.ts';
import type { Table } from './table.ts';
import { tableOf } from './tableOf.ts';

interface BridgeRow {
  readonly step: number;
  readonly name: BridgeTotal['step'];
  /** In pence; null without a figure. */
  readonly total: number | null;
  /** `total` less that of the step before. */
  readonly change: number | null;
}

const columns: readonly ColumnOf<BridgeRow>[] = [
  figureColumn('step', ({ step }) => step),
  textColumn('name', ({ name }) => name),
  moneyColumn('total_gbp', ({ total }) => total),
  moneyColumn('change_gbp', ({ change }) => change),
];

/** The way from the 2020 report's method to the scenario in hand; changes add exactly. Source: M19. */
export function bridgeTable(appraisal: Appraisal): Table {
  const steps = bridgeTotals(appraisal);
  const totals = steps.map(({ avoided }) =>
    avoided === null ? null : roundHalfAway(avoided * 100),
  );
  const rows = steps.map(({ step: name }, step) => {
    const total = totals[step] ?? null;
    const before = totals[step - 1] ?? null;
    return { step, name, total, change: total === null || before === null ? null : total - before };
  });
  return tableOf('bridge', columns, rows, appraisal);
}
