import type { FinancialYear } from '../domain/calendar.ts';
import type { Appraisal } from '../model/appraise.ts';
import { CHANGED, type UsedAssumption } from './tables/assumptions/usedAssumption.ts';
import { usedAssumptions } from './tables/assumptions/usedAssumptions.ts';
import type { Cell } from './tables/table.ts';

/** One thing in which a scenario departs from its preset. */
export interface NamedDeparture {
  /** The key's full dotted path. */
  readonly path: string;
  readonly value: Cell;
  /** Null where the preset leaves it open. */
  readonly presetValue: Cell;
  readonly unit: UsedAssumption['unit'] | null;
  /** Whose prices both values are in, where they are pounds of a year of their own. */
  readonly priceYear: FinancialYear | null;
  /** The names of what it is about, where it is about an event or a partner. */
  readonly event: string | null;
  readonly partner: string | null;
}

/**
 * What a scenario changes, in the order in which assumptions are told. A key that was set to the value it has
 * anyway is no departure.
 */
export function namedDepartures({
  pack,
  departures,
}: Pick<Appraisal, 'pack' | 'departures'>): readonly NamedDeparture[] {
  return usedAssumptions({ pack, departures })
    .filter(({ source }) => source === CHANGED)
    .map(({ name: path, value, presetValue, unit, priceYear, eventId, partnerId }) => ({
      path,
      value,
      presetValue,
      unit: unit ?? null,
      priceYear: priceYear ?? null,
      event: pack.events.find(({ id }) => id === eventId)?.name ?? null,
      partner: pack.partners.find(({ id }) => id === partnerId)?.name ?? null,
    }));
}
