import type { EventId, PartnerId } from '../domain/identifiers.ts';
import type { EventDepartures, FundingDepartures, ScenarioDepartures } from './departures.ts';

/** What a scenario sets for the whole package, one key at a time. */
type SettingKey = Exclude<
  keyof ScenarioDepartures,
  'version' | 'preset' | 'events' | 'unitCosts' | 'doubleCounting' | 'funding'
>;

/** Sets one key, or goes back to the preset's value where `value` is undefined. */
export function withSetting<Key extends SettingKey>(
  departures: ScenarioDepartures,
  key: Key,
  value: ScenarioDepartures[Key] | undefined,
): ScenarioDepartures {
  return withKey(departures, key, value);
}

/** Sets what is assumed of an event; null goes back to the preset's value. */
export function withEvent(
  departures: ScenarioDepartures,
  eventId: EventId,
  key: keyof EventDepartures,
  value: number | null,
): ScenarioDepartures {
  const event = withKey(departures.events?.[eventId] ?? {}, key, value ?? undefined);
  return withKey(
    departures,
    'events',
    filled(withKey(departures.events ?? {}, eventId, filled(event))),
  );
}

/** Sets what one event costs a partner, in pounds of its row's own year; null goes back to the package's. */
export function withUnitCost(
  departures: ScenarioDepartures,
  {
    eventId,
    partnerId,
    yearOffset,
  }: { eventId: EventId; partnerId: PartnerId; yearOffset: number },
  pounds: number | null,
): ScenarioDepartures {
  const all = departures.unitCosts ?? {};
  const ofEvent = all[eventId] ?? {};
  const ofPartner = withKey(ofEvent[partnerId] ?? {}, String(yearOffset), pounds ?? undefined);
  const event = withKey(ofEvent, partnerId, filled(ofPartner));
  return withKey(departures, 'unitCosts', filled(withKey(all, eventId, filled(event))));
}

/** Whether a contained event is counted beside the one that contains it; undefined goes back to the preset's choice. */
export function withDoubleCounting(
  departures: ScenarioDepartures,
  container: EventId,
  contained: EventId,
  choice: 'container' | 'both' | undefined,
): ScenarioDepartures {
  const all = departures.doubleCounting ?? {};
  const inside = withKey(all[container] ?? {}, contained, choice);
  return withKey(departures, 'doubleCounting', filled(withKey(all, container, filled(inside))));
}

/** Sets how the next group is paid for; undefined goes back to the preset's choice. */
export function withFunding<Key extends keyof FundingDepartures>(
  departures: ScenarioDepartures,
  key: Key,
  value: FundingDepartures[Key] | undefined,
): ScenarioDepartures {
  return withKey(departures, 'funding', filled(withKey(departures.funding ?? {}, key, value)));
}

/** The scenario without how the next group is paid for: nothing that is avoided rests on that. */
export function withoutFunding(departures: ScenarioDepartures): ScenarioDepartures {
  return withKey(departures, 'funding', undefined);
}

/** The same object with one key set, or without it. */
function withKey<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  key: Key,
  value: Whole[Key] | undefined,
): Whole {
  if (value !== undefined) return { ...whole, [key]: value };
  const rest = { ...whole };
  Reflect.deleteProperty(rest, key);
  return rest;
}

/** Nothing where nothing is left: an empty key is no departure. */
function filled<Part extends object>(part: Part): Part | undefined {
  return Object.keys(part).length === 0 ? undefined : part;
}
