import type { OwnYearPounds } from '../../domain/money.ts';
import type { PartnerId } from '../../domain/identifiers.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import { appraise, type Appraisal } from '../../model/appraise.ts';
import { upratingFactor } from '../../model/uprating.ts';
import { withUnitCost } from '../../scenario/change.ts';
import { unitCostKey, type UnitCostKey } from '../../scenario/scenario.ts';

/** One cost that a reader may try a figure of their own for, in the money that the page shows. */
export interface TriableCost {
  readonly key: UnitCostKey;
  readonly row: UnitCost;
  /** What turns pounds of the row's own year into those of the price base. */
  readonly uprating: number;
  /** Pounds in the scenario's price base. */
  readonly published: number;
  /** Null while the published figure is in use. */
  readonly own: number | null;
}

/** The costs of these partners, in the order of the package. */
export function triableCosts(
  partnerIds: readonly PartnerId[],
  { pack, scenario }: Appraisal,
): readonly TriableCost[] {
  return pack.unitCosts
    .filter(({ partnerId }) => partnerIds.includes(partnerId))
    .map((row) => {
      const factor = upratingFactor(row.priceYear, scenario.priceBase, pack.deflators);
      const inUse = scenario.unitCosts.get(unitCostKey(row)) ?? row.amount;
      return {
        key: unitCostKey(row),
        row,
        uprating: factor,
        published: row.amount * factor,
        own: inUse === row.amount ? null : inUse * factor,
      };
    });
}

/** As many decimals as a package gives a unit cost. */
const DECIMALS = 6;

/**
 * A figure as a reader types it, in the price base, in the money of the row's own year.
 *
 * @param pounds in the scenario's price base, 0 or more.
 */
export function inOwnYear({ row, uprating }: TriableCost, pounds: number): OwnYearPounds | null {
  const amount = Number((pounds / uprating).toFixed(DECIMALS));
  return amount === row.amount ? null : (amount as OwnYearPounds);
}

/**
 * The same scenario with these partners' costs as published, to set beside a figure of their own: whatever else
 * was changed stays. The very same appraisal where none of their costs was changed.
 */
export function withPublishedCosts(
  partnerIds: readonly PartnerId[],
  appraisal: Appraisal,
): Appraisal {
  const changed = triableCosts(partnerIds, appraisal).filter(({ own }) => own !== null);
  if (changed.length === 0) return appraisal;
  return appraise(
    appraisal.pack,
    changed.reduce(
      (departures, { row }) => withUnitCost(departures, row, null),
      appraisal.departures,
    ),
  );
}
