import { MONTHS_IN_YEAR } from '../../domain/calendar.ts';
import type { EventDefinition } from '../../domain/event.ts';
import type { ModelledEvent } from '../../model/eventAppraisal.ts';
import type { Uncertainty } from '../../model/simulation/uncertainty.ts';
import type { CountRange, ModelledChain, ModelledOutcome } from '../../words/outcomes.ts';
import { typographic } from '../typographic.ts';
import { formatCount, formatFactor, formatShare } from '../formatNumber.ts';

/** Two figures this close are the same: what is left is arithmetic dust. */
const SAME = 1e-9;

/** A modelled event as an outcome: how many fewer, before any share is taken off, and how that was worked out. */
export function modelledOutcome(
  event: EventDefinition,
  found: ModelledEvent,
  uncertainty: Uncertainty | null,
): ModelledOutcome {
  return {
    kind: 'modelled',
    event: typographic(event.name),
    count: formatCount(Math.abs(found.grossAvoided)),
    change: isMore(found) ? 'more' : 'fewer',
    range: statedRange(found, uncertainty),
    fromMonth: found.expectation.fromMonth,
    toMonth: found.expectation.toMonth,
    chain: modelledChain(found),
  };
}

/** The range of how many fewer, or more, in whole events. */
export function statedRange(
  found: ModelledEvent,
  uncertainty: Uncertainty | null,
): CountRange | null {
  const range = uncertainty?.stated.get(found.eventId);
  if (range === undefined) return null;
  const ends = isMore(found) ? [-range.high, -range.low] : [range.low, range.high];
  const [low = '', high = ''] = ends.map(formatCount);
  return low === high ? null : { low, high, atEdge: range.atEdge };
}

/** Whether more were seen than expected, by one at least. */
function isMore({ grossAvoided }: ModelledEvent): boolean {
  return Math.round(grossAvoided) < 0;
}

/** `women × rate × years`, then the probability, what was seen, and what was rounded. */
export function modelledChain(found: ModelledEvent): ModelledChain {
  const { expectation, settings, women } = found;
  const years = (expectation.toMonth - expectation.fromMonth) / MONTHS_IN_YEAR;
  const left = found.expected - found.observed;
  return {
    women: formatCount(women),
    rate: formatFactor(expectation.ratePerWomanYear),
    years: formatFactor(years),
    stated: formatFactor(women * expectation.ratePerWomanYear * years),
    follows:
      expectation.probability === 1
        ? null
        : {
            probability: formatFactor(expectation.probability),
            expected: formatFactor(found.expected),
          },
    seen:
      found.observed === 0
        ? null
        : { count: formatFactor(found.observed), left: formatFactor(left) },
    rounded: Math.abs(found.grossAvoided - left) < SAME ? null : formatFactor(found.grossAvoided),
    due:
      settings.deadweight === 0 && settings.attribution === 1
        ? null
        : {
            anyway: formatShare(settings.deadweight),
            share: formatShare(settings.attribution),
            net: formatFactor(found.netAvoided),
          },
  };
}
