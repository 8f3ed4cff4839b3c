import type { DataPackage } from '../../../domain/dataPackage.ts';
import { unitCostKey, type Scenario } from '../../../scenario/scenario.ts';
import { CHANGED, type UsedAssumption } from './usedAssumption.ts';

/** The amount in use for every row of unit costs, in its own price year; both presets take it as given. */
export function unitCostAssumptions(
  pack: DataPackage,
  scenario: Scenario,
): readonly UsedAssumption[] {
  return pack.unitCosts.map((row) => {
    const key = unitCostKey(row);
    const value = scenario.unitCosts.get(key) ?? row.amount;
    return {
      name: `unitCosts.${key}`,
      eventId: row.eventId,
      partnerId: row.partnerId,
      value,
      presetValue: row.amount,
      unit: 'gbp',
      priceYear: row.priceYear,
      source: value === row.amount ? row.sourceTitle : CHANGED,
    };
  });
}
