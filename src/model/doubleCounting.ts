import type { UnitCost } from '../domain/unitCost.ts';
import { compareIds, type EventId, type PartnerId } from '../domain/identifiers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { areMoreEvents, areSameEvents } from './arithmeticDust.ts';

/** Two events whose unit costs overlap for one partner. */
export interface Overlap {
  readonly partnerId: PartnerId;
  readonly containerId: EventId;
  readonly containedId: EventId;
  /** What is left of the contained event's effect, 0–1. */
  readonly remaining: number;
}

/**
 * Finds, for each partner, the events that lie inside the unit cost of another that is avoided too. The
 * part of the contained event that the largest container already holds is left out:
 * `remaining = 1 − min(1, net of container ÷ net of contained)`. Source: M9.
 *
 * @param net events avoided, by event; events without a figure are not in it.
 */
export function overlaps(
  unitCosts: readonly UnitCost[],
  net: ReadonlyMap<EventId, number>,
  choices: Scenario['doubleCounting'],
): readonly Overlap[] {
  const costed = new Map<PartnerId, Set<EventId>>();
  for (const { partnerId, eventId } of unitCosts) {
    costed.set(partnerId, (costed.get(partnerId) ?? new Set()).add(eventId));
  }
  return [...costed].flatMap(([partnerId, events]) =>
    [...events].flatMap((containedId) => {
      const containedNet = net.get(containedId) ?? 0;
      const containers = [...events]
        .filter((id) => choices.get(id)?.get(containedId) === 'container')
        .map((id) => ({ id, net: net.get(id) ?? 0 }))
        .filter((container) => areMoreEvents(container.net, 0))
        .toSorted((left, right) =>
          areSameEvents(left.net, right.net) ? compareIds(left.id, right.id) : right.net - left.net,
        );
      const [largest] = containers;
      if (largest === undefined || !areMoreEvents(containedNet, 0)) return [];
      const remaining = 1 - Math.min(1, largest.net / containedNet);
      return [{ partnerId, containerId: largest.id, containedId, remaining }];
    }),
  );
}
