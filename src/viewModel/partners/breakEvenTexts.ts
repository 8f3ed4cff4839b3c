import type { PartnerId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { funderBreakEvens, type FunderBreakEven } from '../../model/funderBreakEven.ts';
import type { EventBreakEven } from '../../words/partnerPage.ts';
import { formatCount } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';

/** A number that misses a whole one by less than this is that one. */
const JUST_ENOUGH = 1e-9;

/**
 * What would have to be true for a funder to avoid what it pays, event by event, most money first; beside it what
 * would be enough with published costs, where the reader tries another figure.
 */
export function breakEvenTexts(
  funderId: PartnerId,
  appraisal: Appraisal,
  published: Appraisal,
): readonly EventBreakEven[] {
  const before = funderBreakEvens(funderId, published);
  return funderBreakEvens(funderId, appraisal).map((found) => {
    const event = appraisal.pack.events.find(({ id }) => id === found.eventId);
    const asPublished = before.find(({ eventId }) => eventId === found.eventId);
    return {
      eventId: found.eventId,
      event: typographic(event?.name ?? ''),
      unit: typographic(event?.unit ?? ''),
      needed: wholeEvents(found),
      neededCount: Math.ceil(found.needed - JUST_ENOUGH),
      estimate: formatCount(found.estimate),
      isEnough: found.needed <= found.estimate,
      published:
        appraisal === published || asPublished === undefined ? null : wholeEvents(asPublished),
    };
  });
}

function wholeEvents({ needed }: FunderBreakEven): string {
  return formatCount(Math.ceil(needed - JUST_ENOUGH));
}
