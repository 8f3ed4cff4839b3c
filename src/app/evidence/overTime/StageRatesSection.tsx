import { useMemo, useState } from 'react';
import { ChartFrame } from '../../../charts/ChartFrame.tsx';
import { StageRatesChart } from '../../../charts/stageRates/StageRatesChart.tsx';
import { THEMES } from '../../../domain/event.ts';
import type { EventId } from '../../../domain/identifiers.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { StageRateTable } from '../../../tables/StageRateTable.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { stageMessage } from '../../../viewModel/stageRates/stageMessage.ts';
import { stageRates } from '../../../viewModel/stageRates/stageRates.ts';
import { stageRatesTable } from '../../../viewModel/stageRates/stageRatesTable.ts';
import { typographic } from '../../../viewModel/typographic.ts';
import {
  STAGE_RATES,
  stageRatesSubtitle,
  stageRatesTitle,
  stageTableAbout,
} from '../../../words/stageRates.ts';
import { DownloadButton } from '../../takeAway/DownloadButton.tsx';

interface StageRatesSectionProps {
  readonly appraisal: Appraisal;
  readonly mark: string | null;
}

/** One event at a time, stage by stage, with the range of each rate. */
export function StageRatesSection({ appraisal, mark }: StageRatesSectionProps) {
  const { pack } = appraisal;
  const [asked, setAsked] = useState<string | null>(null);
  const events = pack.events.toSorted(
    (left, right) => THEMES.indexOf(left.theme) - THEMES.indexOf(right.theme),
  );
  const eventId = events.find(({ id }) => id === asked)?.id ?? mostCounted(appraisal);
  const rates = useMemo(
    () => (eventId === null ? null : stageRates(eventId, appraisal)),
    [eventId, appraisal],
  );
  if (rates === null || eventId === null) return null;
  const title = stageRatesTitle(stageMessage(rates));
  const { area } = pack.programme;
  const { women } = rates;
  return (
    <ChartFrame
      title={title}
      subtitle={stageRatesSubtitle({
        event: rates.event,
        area,
        women,
        basis: rates.basis,
        runUpLeftOut: rates.rows.some(({ use }) => use === 'left-out'),
      })}
      tag={mark}
      controls={
        <div className="evidence-choice">
          <SelectField
            label={STAGE_RATES.chooseEvent}
            value={eventId}
            options={events.map(({ id, name }) => ({ value: id, label: typographic(name) }))}
            onChange={setAsked}
          />
        </div>
      }
      chartKey={null}
      chart={<StageRatesChart rates={rates} title={title} />}
      table={
        <StageRateTable
          rates={rates}
          about={stageTableAbout({
            area,
            women,
            roundTo: rates.roundTo > 1 ? rates.roundTo : null,
          })}
        />
      }
      notes={[STAGE_RATES.rangeNote]}
      actions={
        <div className="button-row">
          <DownloadButton
            table={stageRatesTable(
              events.map(({ id }) => id),
              appraisal,
            )}
            appraisal={appraisal}
            labelled="named"
          />
        </div>
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
