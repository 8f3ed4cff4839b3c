import type { DataPackage } from '../domain/dataPackage.ts';
import type { Theme } from '../domain/event.ts';
import { withUnitCost } from './change.ts';
import type { ScenarioDepartures } from './departures.ts';

/**
 * The same scenario in which events of one kind cost nobody anything, and all else stays: what overlaps with
 * them stays taken out, so that the others' figures do not move.
 */
export function withoutTheme(
  departures: ScenarioDepartures,
  theme: Theme,
  { events, unitCosts }: Pick<DataPackage, 'events' | 'unitCosts'>,
): ScenarioDepartures {
  const left = events.filter((event) => event.theme === theme).map(({ id }) => id);
  return unitCosts
    .filter(({ eventId }) => left.includes(eventId))
    .reduce((changed, row) => withUnitCost(changed, row, 0), departures);
}
