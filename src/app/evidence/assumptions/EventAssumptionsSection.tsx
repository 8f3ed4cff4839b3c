import { useState } from 'react';
import type { EventId } from '../../../domain/identifiers.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { eventCosts } from '../../../viewModel/evidence/eventCosts.ts';
import { leversOf } from '../../../viewModel/evidence/levers.ts';
import { leadingEvent, rateOwner } from '../../../viewModel/evidence/leadingEvent.ts';
import { EVENT_ASSUMPTIONS, followsText, goTo } from '../../../words/assumptions.ts';
import { EventChoice } from '../EventChoice.tsx';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { EventCostField } from './EventCostField.tsx';
import { LeverField } from './LeverField.tsx';

interface EventAssumptionsSectionProps {
  readonly appraisal: Appraisal;
  readonly plain: Appraisal;
}

/** What is assumed of one event at a time: everything that stands between its count and its pounds. */
export function EventAssumptionsSection({ appraisal, plain }: EventAssumptionsSectionProps) {
  const { events } = appraisal.pack;
  const [asked, setAsked] = useState<EventId | null>(null);
  const eventId = events.find(({ id }) => id === asked)?.id ?? leadingEvent(plain);
  if (eventId === null) return null;
  const levers = leversOf(eventId, appraisal, plain);
  const owner = rateOwner(eventId, appraisal);
  const costs = eventCosts(eventId, appraisal);
  const sources = [...new Set(levers.map(({ source }) => source))].filter((text) => text !== '');
  return (
    <EvidenceSection title={EVENT_ASSUMPTIONS.title} lead={[EVENT_ASSUMPTIONS.lead]}>
      <EventChoice
        label={EVENT_ASSUMPTIONS.choose}
        events={events}
        chosen={eventId}
        onChoose={setAsked}
      />
      {owner !== null && (
        <div className="levers__elsewhere">
          <p>{followsText(owner.name)}</p>
          <Button onPress={() => setAsked(owner.id)}>{goTo(owner.name)}</Button>
        </div>
      )}
      <div className="levers">
        {levers.map((lever) => (
          <LeverField
            key={`${eventId} ${lever.key}`}
            eventId={eventId}
            lever={lever}
            appraisal={appraisal}
          />
        ))}
      </div>
      {sources.map((source) => (
        <p key={source} className="evidence-note">
          {source}
        </p>
      ))}
      <div className="levers__costs">
        <Disclosure title={EVENT_ASSUMPTIONS.costsTitle}>
          <p className="section-lead">
            {costs.length === 0 ? EVENT_ASSUMPTIONS.noCosts : EVENT_ASSUMPTIONS.costsLead}
          </p>
          <div className="levers">
            {costs.map((cost) => (
              <EventCostField
                key={`${eventId} ${cost.partnerId} ${String(cost.yearOffset)}`}
                eventId={eventId}
                cost={cost}
              />
            ))}
          </div>
        </Disclosure>
      </div>
    </EvidenceSection>
  );
}
