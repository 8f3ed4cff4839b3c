import { useMemo, useState } from 'react';
import { PartnerChart } from '../../charts/PartnerChart.tsx';
import { panelInWords, partnerMarks } from '../../charts/partnerMarks.ts';
import { stackKey } from '../../charts/stackKey.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { PartnerTable } from '../../tables/PartnerTable.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { partnerMessage } from '../../viewModel/summary/partnerMessage.ts';
import { partnerPanels } from '../../viewModel/summary/partnerPanels.ts';
import { MEASURES, type Measure } from '../../viewModel/summary/partnerRows.ts';
import { markersIn } from '../../viewModel/summary/markersIn.ts';
import { addsCost } from '../../viewModel/summary/stack.ts';
import type { Summary } from '../../viewModel/summary/summary.ts';
import { partnerEvent } from '../../viewModel/tables/partnerEvent.ts';
import { partnerEventYear } from '../../viewModel/tables/partnerEventYear.ts';
import { rangeNotes } from '../../viewModel/rangeNotes.ts';
import { partnerSummary } from '../../viewModel/tables/partnerSummary.ts';
import { markersNote } from '../../words/markers.ts';
import {
  PARTNER_CHART_WORDS,
  measureOption,
  partnerChartSubtitle,
  partnerChartTitle,
} from '../../words/partnerChart.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplaining } from '../explain/explaining.ts';
import { knownUncertainty, type HowSure } from '../figuresInUse.ts';

interface PartnerSectionProps {
  readonly summary: Summary;
  readonly appraisal: Appraisal;
  readonly howSure: HowSure;
  readonly about: string;
}

/** Avoided cost by partner: the chart, and the table of its rows. */
export function PartnerSection({ summary, appraisal, howSure, about }: PartnerSectionProps) {
  const [measure, setMeasure] = useState<Measure>('total');
  const explaining = useExplaining();
  const { partners, total } = summary;
  const panels = useMemo(() => partnerPanels(partners, measure), [partners, measure]);
  const bars = panels.flatMap((panel) => panel.bars);
  const title = partnerChartTitle(partnerMessage(partners));
  const markers = markersNote(markersIn(partners));
  const waits = howSure.state === 'pending';
  return (
    <Chart
      name="avoided-by-partner"
      title={title}
      subtitle={partnerChartSubtitle(measure, about)}
      summary={panels.map(panelInWords).join(' ')}
      controls={
        <SegmentedRadios
          label={PARTNER_CHART_WORDS.measure}
          labelIs="hidden"
          value={measure}
          options={MEASURES.map((value) => ({ value, label: measureOption(value) }))}
          onChange={setMeasure}
        />
      }
      chartKey={stackKey(bars)}
      draw={(room) => <PartnerChart room={room} panels={panels} title={title} />}
      marks={partnerMarks(panels)}
      table={
        <PartnerTable
          rows={partners}
          total={total}
          totalRange={summary.totalRange}
          ranges={howSure.state === 'failed' ? 'none' : howSure.state}
          about={about}
          explaining={explaining}
        />
      }
      data={partnerEvent(appraisal)}
      otherData={[
        ...(waits ? [] : [partnerSummary({ appraisal, uncertainty: knownUncertainty(howSure) })]),
        partnerEventYear(appraisal),
      ]}
      notes={[
        ...(markers === '' ? [] : [markers]),
        ...(summary.heldTwice ? [PARTNER_CHART_WORDS.heldTwiceNote] : []),
        ...(bars.some(addsCost) ? [PARTNER_CHART_WORDS.addedCostNote] : []),
      ]}
      tableNotes={rangeNotes(howSure.state, knownUncertainty(howSure), summary.edge)}
    />
  );
}
