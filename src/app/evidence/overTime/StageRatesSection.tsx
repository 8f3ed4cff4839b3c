import { useState } from 'react';
import type { EventId } from '../../../domain/identifiers.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { STAGE_RATES } from '../../../words/stageRates.ts';
import { StageRatesFigure } from '../../stageRates/StageRatesFigure.tsx';
import { EventChoice } from '../EventChoice.tsx';

/** One event at a time, stage by stage, with the range of each rate. */
export function StageRatesSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const { events } = appraisal.pack;
  const [asked, setAsked] = useState<EventId | null>(null);
  const eventId = events.find(({ id }) => id === asked)?.id ?? mostCounted(appraisal);
  if (eventId === null) return null;
  return (
    <StageRatesFigure
      name="stage-rates"
      eventId={eventId}
      controls={
        <EventChoice
          label={STAGE_RATES.chooseEvent}
          events={events}
          chosen={eventId}
          onChoose={setAsked}
        />
      }
    />
  );
}

/** The event with the most before the start; of a package that counts none, its first. */
function mostCounted({ pack, events }: Appraisal): EventId | null {
  const counted = events
    .flatMap((event) => (event.kind === 'counted' ? [event] : []))
    .toSorted((left, right) => right.before.events - left.before.events);
  return counted[0]?.eventId ?? pack.events[0]?.id ?? null;
}
