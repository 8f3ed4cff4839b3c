import { containedEvents } from '../../domain/contains.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { ModelledEvent } from '../../model/eventAppraisal.ts';
import { rateThatCoversCost } from '../../model/sensitivity/switchingValue.ts';
import type { BreakEven } from '../../words/payback.ts';
import { inSentence } from '../../words/sentenceCase.ts';
import { formatCount } from '../formatNumber.ts';
import { typographic } from '../typographic.ts';
import type { AppraisalInUse } from './headline.ts';
import { statedRange } from './modelledOutcome.ts';

/**
 * In how many fewer events the programme pays for itself, all else as estimated: for the modelled event of
 * children's care that no other's unit cost holds, with the pregnancies that it follows. Null where there is
 * none, or where no number would do.
 */
export function breakEven({ appraisal, uncertainty }: AppraisalInUse): BreakEven | null {
  const event = childrensEvent(appraisal);
  if (event === undefined || event.grossAvoided <= 0) return null;
  const rate = rateThatCoversCost(appraisal, event.eventId);
  if (rate === null) return null;
  const needed = Math.ceil(
    (event.grossAvoided * rate) / event.expectation.ratePerWomanYear - JUST_ENOUGH,
  );
  return {
    needed: formatCount(needed),
    estimate: formatCount(event.grossAvoided),
    range: statedRange(event, uncertainty),
    event: inSentence(
      typographic(appraisal.pack.events.find(({ id }) => id === event.eventId)?.name ?? ''),
    ),
  };
}

/** A number that misses a whole one by less than this is that one. */
const JUST_ENOUGH = 1e-9;

function childrensEvent({ pack, events }: Appraisal): ModelledEvent | undefined {
  const held = new Set([...containedEvents(pack.events).values()].flatMap((inside) => [...inside]));
  return events.find((event): event is ModelledEvent => {
    const definition = pack.events.find(({ id }) => id === event.eventId);
    return (
      event.kind === 'modelled' && definition?.theme === 'children' && !held.has(event.eventId)
    );
  });
}
