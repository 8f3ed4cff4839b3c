import { useMemo, useState } from 'react';
import { ChartFrame } from '../../charts/ChartFrame.tsx';
import { PaidAvoidedChart } from '../../charts/partners/PaidAvoidedChart.tsx';
import { PaidAvoidedKey } from '../../charts/partners/PaidAvoidedKey.tsx';
import { FunderTable } from '../../tables/FunderTable.tsx';
import type { FunderTableView } from '../../tables/funderColumns.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { funderPanels } from '../../viewModel/partners/funderPanels.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import type { FunderTotal } from '../../viewModel/partners/funderTotal.ts';
import { paidAvoidedMessage } from '../../viewModel/partners/partnersMessage.ts';
import { paidAvoidedNotes } from '../../viewModel/partners/paidAvoidedNotes.ts';
import { funderSummary } from '../../viewModel/tables/funderSummary.ts';
import { PARTNERS, paidAvoidedSubtitle, paidAvoidedTitle } from '../../words/partners.ts';
import { useExplaining } from '../explain/explaining.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';
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
  const { appraisal, howSure, mark } = useFigures();
  const [view, setView] = useState<FunderTableView>('money');
  const explaining = useExplaining();
  const drawnWithout = useDrawnWithoutChildren();
  const panels = useMemo(() => funderPanels(rows, drawnWithout), [rows, drawnWithout]);
  const title = paidAvoidedTitle(paidAvoidedMessage(rows, viewAs));
  const published = appraisal.pack.programme.basis === 'published';
  return (
    <ChartFrame
      title={title}
      subtitle={paidAvoidedSubtitle(about)}
      tag={mark}
      chartKey={<PaidAvoidedKey panels={panels} />}
      chart={<PaidAvoidedChart panels={panels} title={title} published={published} />}
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
            about={about}
            explaining={explaining}
            nameOf={({ funderId, funder }) => <FunderLink funderId={funderId}>{funder}</FunderLink>}
          />
        </>
      }
      notes={paidAvoidedNotes({ rows, total, appraisal, ranges: howSure.state })}
      actions={
        <div className="button-row">
          {howSure.state !== 'pending' && (
            <DownloadButton
              table={funderSummary({
                appraisal,
                uncertainty: knownUncertainty(howSure),
                sharing: null,
              })}
              appraisal={appraisal}
              labelled="named"
            />
          )}
        </div>
      }
    />
  );
}
