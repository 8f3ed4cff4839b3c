import type { EventId, PartnerId } from '../domain/identifiers.ts';
import type { Appraisal } from './appraise.ts';
import { areMoreEvents, isMoreMoney } from './arithmeticDust.ts';
import { isCovered } from './coverage.ts';
import type { FunderAppraisal } from './funderAppraisal.ts';

/** How many avoided events of one kind, the others as estimated, make a funder's avoided cost reach what it pays. */
export interface FunderBreakEven {
  readonly eventId: EventId;
  /** Events avoided that the funder's money rests on: after deadweight, attribution and overlaps, within the horizon. */
  readonly estimate: number;
  /** Pounds of the scenario's money that one of them is worth to the funder. */
  readonly each: number;
  /** 0 where the other events cover what it pays by themselves. */
  readonly needed: number;
}

/**
 * Break-even of each event from which the funder avoids cost, most money first. Money is linear in avoided
 * events where overlaps and corrections are held as estimated, so `needed = (paid − others) ÷ each`.
 * Source: M35.
 *
 * @returns nothing where the funder pays nothing, or where there is no figure for what it avoids.
 */
export function funderBreakEvens(
  funderId: PartnerId,
  appraisal: Appraisal,
): readonly FunderBreakEven[] {
  const funder = appraisal.funders.find((found) => found.funderId === funderId);
  if (funder === undefined || !isCovered(funder.coverage)) return [];
  const paid = funder.funding?.contribution ?? 0;
  if (!isMoreMoney(paid, 0)) return [];
  return avoidedByEvent(funder, appraisal)
    .filter(({ money, events }) => isMoreMoney(money, 0) && areMoreEvents(events, 0))
    .toSorted((left, right) => right.money - left.money)
    .map(({ eventId, money, events }) => {
      const each = money / events;
      return {
        eventId,
        estimate: events,
        each,
        needed: Math.max(0, (paid - (funder.avoided.total - money)) / each),
      };
    });
}

/** The funder's money and the events behind it; one that several of its partners bear counts once. */
function avoidedByEvent({ bearerIds }: FunderAppraisal, { pack, lines }: Appraisal) {
  return pack.events.map(({ id }) => {
    const own = lines.filter(
      (line) => line.eventId === id && line.withinHorizon && bearerIds.includes(line.partnerId),
    );
    const money = own.reduce((sum, line) => sum + line.present, 0);
    return {
      eventId: id,
      money,
      events: Math.max(0, ...bearerIds.map((bearer) => eventsOf(bearer, own))),
    };
  });
}

/** An effect is told once, however many offsets its cost is spread over. */
function eventsOf(bearer: PartnerId, lines: Appraisal['lines']): number {
  const own = lines.filter((line) => line.partnerId === bearer);
  const first = Math.min(...own.map((line) => line.unitCost.yearOffset));
  return own
    .filter((line) => line.unitCost.yearOffset === first)
    .reduce((sum, line) => sum + line.avoidedEvents, 0);
}
