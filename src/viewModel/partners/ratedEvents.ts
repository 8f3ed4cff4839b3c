import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { typographic } from '../typographic.ts';

/** An event of a partner's, as a choice. */
interface RatedEvent {
  readonly value: EventId;
  readonly label: string;
}

/** The events that these partners carry a cost of: counted ones first, most money first. */
export function ratedEvents(
  partnerIds: readonly PartnerId[],
  { pack, events, partners }: Appraisal,
): readonly RatedEvent[] {
  const money = new Map<EventId, number>();
  for (const partner of partners.filter(({ partnerId }) => partnerIds.includes(partnerId))) {
    for (const { eventId, avoided } of partner.events) {
      money.set(eventId, (money.get(eventId) ?? 0) + Math.abs(avoided.total));
    }
  }
  const isCounted = (id: EventId) =>
    events.some((event) => event.eventId === id && event.kind === 'counted');
  return [...money]
    .toSorted(
      ([left, leftPounds], [right, rightPounds]) =>
        Number(isCounted(right)) - Number(isCounted(left)) || rightPounds - leftPounds,
    )
    .map(([id]) => ({
      value: id,
      label: typographic(pack.events.find((event) => event.id === id)?.name ?? id),
    }));
}
