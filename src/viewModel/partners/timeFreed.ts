import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { isCovered } from '../../model/coverage.ts';
import type { PartnerAppraisal, PartnerEvent } from '../../model/partnerAppraisal.ts';
import { typographic } from '../typographic.ts';

/** The time that one event takes one partner, beside its money. Positive is freed; negative is given. */
export interface TimeRow {
  readonly partnerId: PartnerId;
  readonly partner: string;
  readonly eventId: EventId;
  readonly event: string;
  /** Net of what would have happened anyway, of others' part and of overlaps, within the horizon. */
  readonly avoidedEvents: Figure;
  /** Null where no source states any. */
  readonly hoursPerEvent: number | null;
  readonly hoursSource: string;
  /** `avoidedEvents × hoursPerEvent`; `x` where no source states hours. */
  readonly hours: Figure;
}

/** Events and hours of these partners, event by event, in their order. */
export function timeRows(
  partnerIds: readonly PartnerId[],
  appraisal: Appraisal,
): readonly TimeRow[] {
  return appraisal.partners
    .filter(({ partnerId }) => partnerIds.includes(partnerId))
    .flatMap((partner) => partner.events.map((event) => timeRow(partner, event, appraisal)));
}

function timeRow(
  { partnerId }: PartnerAppraisal,
  event: PartnerEvent,
  { pack }: Appraisal,
): TimeRow {
  const { eventId } = event;
  const costed = pack.unitCosts.find(
    (row) => row.partnerId === partnerId && row.eventId === eventId && row.hoursPerEvent !== null,
  );
  const hoursPerEvent = costed?.hoursPerEvent ?? null;
  const avoidedEvents = isCovered(event.coverage)
    ? event.years.reduce((sum, year) => sum + year.avoidedEvents, 0)
    : event.coverage;
  return {
    partnerId,
    partner: typographic(pack.partners.find(({ id }) => id === partnerId)?.shortName ?? partnerId),
    eventId,
    event: typographic(pack.events.find(({ id }) => id === eventId)?.name ?? eventId),
    avoidedEvents,
    hoursPerEvent,
    hoursSource: typographic(costed?.hoursSource ?? ''),
    hours: hoursOf(avoidedEvents, hoursPerEvent),
  };
}

function hoursOf(events: Figure, each: number | null): Figure {
  if (!isFigure(events)) return events;
  return each === null ? 'x' : events * each;
}
