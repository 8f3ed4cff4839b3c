import { useMemo, type ReactNode } from 'react';
import { StageRatesChart } from '../../charts/stageRates/StageRatesChart.tsx';
import { stageRatesKey } from '../../charts/stageRates/stageRatesKey.ts';
import { stageRatesMarks } from '../../charts/stageRates/stageRatesMarks.ts';
import type { EventId } from '../../domain/identifiers.ts';
import { isFigure } from '../../domain/marker.ts';
import { StageRateTable } from '../../tables/StageRateTable.tsx';
import { rateSources } from '../../viewModel/figuresSources.ts';
import { monthsToCome } from '../../viewModel/stageRates/monthsToCome.ts';
import { stageMessage } from '../../viewModel/stageRates/stageMessage.ts';
import { stageRates } from '../../viewModel/stageRates/stageRates.ts';
import { stageRatesDescription } from '../../viewModel/stageRates/stageRatesDescription.ts';
import { stageRatesNotes } from '../../viewModel/stageRates/stageRatesNotes.ts';
import { stageRatesTable } from '../../viewModel/stageRates/stageRatesTable.ts';
import { stageRatesSubtitle, stageRatesTitle, stageTableAbout } from '../../words/stageRates.ts';
import { Chart } from '../chart/Chart.tsx';
import { useFigures } from '../figuresInUse.ts';

interface StageRatesFigureProps {
  /** Names the chart among all of the site. */
  readonly name: string;
  readonly eventId: EventId;
  /** Chooses another event; none where there is no choice. */
  readonly controls?: ReactNode;
}

/** One event by stage, with ranges and what was expected: the chart and the table of its rows. */
export function StageRatesFigure({ name, eventId, controls }: StageRatesFigureProps) {
  const { appraisal } = useFigures();
  const rates = useMemo(() => stageRates(eventId, appraisal), [eventId, appraisal]);
  const title = stageRatesTitle(stageMessage(rates));
  const { area } = appraisal.pack.programme;
  const { event, women, basis, rows, roundTo } = rates;
  const toCome = monthsToCome(eventId, appraisal);
  return (
    <Chart
      name={name}
      title={title}
      subtitle={stageRatesSubtitle({
        event,
        area,
        women,
        basis,
        runUpLeftOut: rows.some(({ use }) => use === 'left-out'),
      })}
      summary={stageRatesDescription(rates)}
      controls={controls}
      chartKey={stageRatesKey(rates)}
      draw={
        rows.some(({ rate }) => isFigure(rate))
          ? (room) => <StageRatesChart room={room} rates={rates} title={title} />
          : null
      }
      marks={stageRatesMarks(rates)}
      table={
        <StageRateTable
          rates={rates}
          about={stageTableAbout({
            area,
            women,
            roundTo: basis === 'counted' && roundTo > 1 ? roundTo : null,
          })}
        />
      }
      data={stageRatesTable([eventId], appraisal)}
      sources={rateSources(eventId, appraisal)}
      notes={[...stageRatesNotes(rates), ...(toCome === null ? [] : [toCome])]}
    />
  );
}
