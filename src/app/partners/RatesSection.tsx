import { useState } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { ratedEvents } from '../../viewModel/partners/ratedEvents.ts';
import { PARTNER_PAGE } from '../../words/partnerPage.ts';
import { STAGE_RATES } from '../../words/stageRates.ts';
import { useFigures } from '../figuresInUse.ts';
import { StageRatesFigure } from '../stageRates/StageRatesFigure.tsx';

/** So many stand side by side; more are a list. */
const SIDE_BY_SIDE = 3;

/** One event of the partner's at a time, by stage: the one that weighs most first. */
export function RatesSection({ partnerIds }: { readonly partnerIds: readonly PartnerId[] }) {
  const { appraisal } = useFigures();
  const [asked, setAsked] = useState<string | null>(null);
  const events = ratedEvents(partnerIds, appraisal);
  const chosen = events.find(({ value }) => value === asked) ?? events[0];
  if (chosen === undefined) return <p>{PARTNER_PAGE.noRates}</p>;
  return (
    <StageRatesFigure
      name="partner-rates"
      eventId={chosen.value}
      controls={
        events.length <= SIDE_BY_SIDE ? (
          events.length > 1 && (
            <SegmentedRadios
              label={STAGE_RATES.chooseEvent}
              value={chosen.value}
              options={events}
              onChange={setAsked}
            />
          )
        ) : (
          <div className="partner-choice">
            <SelectField
              label={STAGE_RATES.chooseEvent}
              value={chosen.value}
              options={events}
              onChange={setAsked}
            />
          </div>
        )
      }
    />
  );
}
