import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { counterfactualFor } from '../../model/counterfactual.ts';
import { typographic } from '../typographic.ts';

/** The event that most of the money rests on; of a package without money, its first. */
export function leadingEvent({ pack, lines }: Appraisal): EventId | null {
  const worth = new Map<EventId, number>();
  for (const { unitCost, present, withinHorizon } of lines) {
    if (!withinHorizon) continue;
    worth.set(unitCost.eventId, (worth.get(unitCost.eventId) ?? 0) + present);
  }
  const [leading] = [...worth].toSorted(([, left], [, right]) => Math.abs(right) - Math.abs(left));
  return leading?.[0] ?? pack.events[0]?.id ?? null;
}

/** The event whose stated rate another follows, all the way up; null where an event has a rate of its own, or none. */
export function rateOwner(
  eventId: EventId,
  appraisal: Appraisal,
): { readonly id: EventId; readonly name: string } | null {
  const { pack, scenario } = appraisal;
  const expectation = counterfactualFor(pack, eventId, scenario.counterfactual)?.expectation;
  if (expectation?.kind !== 'follows') return null;
  const leader = rateOwner(expectation.eventId, appraisal);
  if (leader !== null) return leader;
  const event = pack.events.find(({ id }) => id === expectation.eventId);
  return event === undefined ? null : { id: event.id, name: typographic(event.name) };
}
