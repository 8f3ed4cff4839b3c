import type { UnitCost } from '../domain/unitCost.ts';

/** One row for each event and partner, its earliest: what an event costs a partner over years is one unit cost. */
export function unitCostProfiles(unitCosts: readonly UnitCost[]): readonly UnitCost[] {
  const profiles = new Map<string, UnitCost>();
  for (const row of unitCosts) {
    const key = `${row.eventId}.${row.partnerId}`;
    const first = profiles.get(key);
    if (first === undefined || row.yearOffset < first.yearOffset) profiles.set(key, row);
  }
  return [...profiles.values()];
}
