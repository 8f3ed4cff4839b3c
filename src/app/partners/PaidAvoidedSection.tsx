import { useMemo, useState } from 'react';
import { PaidAvoidedChart } from '../../charts/partners/PaidAvoidedChart.tsx';
import { paidAvoidedKey } from '../../charts/partners/paidAvoidedKey.ts';
import { paidAvoidedMarks } from '../../charts/partners/paidAvoidedMarks.ts';
import { FunderTable } from '../../tables/FunderTable.tsx';
import type { FunderTableView } from '../../tables/funderColumns.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { funderPanels } from '../../viewModel/partners/funderPanels.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import type { FunderTotal } from '../../viewModel/partners/funderTotal.ts';
import { paidAvoidedInWords } from '../../viewModel/partners/funderTexts.ts';
import { paidAvoidedMessage } from '../../viewModel/partners/partnersMessage.ts';
import { paidAvoidedNotes } from '../../viewModel/partners/paidAvoidedNotes.ts';
import { paidAndAvoided } from '../../viewModel/partners/paidAndAvoided.ts';
import { funderSummary } from '../../viewModel/tables/funderSummary.ts';
import { PARTNERS } from '../../words/partners.ts';
import { paidAvoidedSubtitle, paidAvoidedTitle } from '../../words/paidAvoided.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplaining } from '../explain/explaining.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { FunderLink } from './FunderLink.tsx';
import { useDrawnWithoutChildren } from './useDrawnWithoutChildren.ts';

interface PaidAvoidedSectionProps {
  readonly rows: readonly FunderRow[];
  readonly total: FunderTotal;
  readonly viewAs: string | null;
  readonly about: string;
}

const VIEWS = [
  { value: 'money', label: PARTNERS.money },
  { value: 'shares', label: PARTNERS.shares },
] as const;

/** What each funder pays beside what it avoids: the chart, and the table of its rows. */
export function PaidAvoidedSection({ rows, total, viewAs, about }: PaidAvoidedSectionProps) {
  const { appraisal, howSure } = useFigures();
  const [view, setView] = useState<FunderTableView>('money');
  const explaining = useExplaining();
  const drawnWithout = useDrawnWithoutChildren();
  const panels = useMemo(() => funderPanels(rows, drawnWithout), [rows, drawnWithout]);
  const title = paidAvoidedTitle(paidAvoidedMessage(rows, appraisal, viewAs));
  const published = appraisal.pack.programme.basis === 'published';
  return (
    <Chart
      name="paid-and-avoided"
      title={title}
      subtitle={paidAvoidedSubtitle(about)}
      summary={paidAvoidedInWords(panels, published)}
      chartKey={paidAvoidedKey(panels)}
      draw={(room) => (
        <PaidAvoidedChart room={room} panels={panels} title={title} published={published} />
      )}
      marks={paidAvoidedMarks(panels, published)}
      table={
        <>
          <div className="table-view">
            <SegmentedRadios
              label={PARTNERS.tableView}
              labelIs="hidden"
              value={view}
              options={VIEWS}
              onChange={setView}
            />
          </div>
          <FunderTable
            rows={rows}
            total={total}
            view={view}
            viewAs={viewAs}
            about={about}
            explaining={explaining}
            nameOf={({ funderId, funder }) => <FunderLink funderId={funderId}>{funder}</FunderLink>}
          />
        </>
      }
      data={
        howSure.state === 'pending' ? null : paidAndAvoided(appraisal, knownUncertainty(howSure))
      }
      otherData={
        howSure.state === 'pending'
          ? []
          : [funderSummary({ appraisal, uncertainty: knownUncertainty(howSure), sharing: null })]
      }
      notes={paidAvoidedNotes({
        rows,
        total,
        appraisal,
        ranges: howSure.state,
        uncertainty: knownUncertainty(howSure),
      })}
    />
  );
}
