import { memo } from 'react';
import type { Appraisal } from '../../../model/appraise.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import { downsideRows, unshownBadEnds } from '../../../viewModel/evidence/downsideRows.ts';
import { formatPounds } from '../../../viewModel/formatMoney.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { DOWNSIDE, SENSITIVITY_STATES, restOfBadEnds } from '../../../words/sensitivity.ts';
import type { SensitivityState } from '../../queries/useSensitivity.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface DownsideSectionProps {
  readonly appraisal: Appraisal;
  readonly state: SensitivityState;
}

/** What is left where the assumptions are wrong. */
export const DownsideSection = memo(function DownsideSection({
  appraisal,
  state,
}: DownsideSectionProps) {
  return (
    <EvidenceSection figures="of the group" title={DOWNSIDE.title} lead={[DOWNSIDE.lead]}>
      {state.state === 'known' ? (
        <DownsideTable appraisal={appraisal} downside={state.sensitivity.downside} />
      ) : (
        <p className="evidence-note">{SENSITIVITY_STATES[state.state]}</p>
      )}
    </EvidenceSection>
  );
});

function DownsideTable({
  appraisal,
  downside,
}: {
  readonly appraisal: Appraisal;
  readonly downside: Parameters<typeof downsideRows>[0];
}) {
  const rows = downsideRows(downside, appraisal);
  const hasNet = rows.some(({ net }) => net !== null);
  const unshown = unshownBadEnds(downside);
  return (
    <>
      <PlainTable
        narrow="stacked"
        caption={DOWNSIDE.caption}
        about={placeAndPeriod(periodOf(appraisal))}
        columns={[
          { heading: DOWNSIDE.case, holds: 'words' },
          { heading: DOWNSIDE.avoided, holds: 'figures' },
          ...(hasNet ? [{ heading: DOWNSIDE.net, holds: 'figures' as const }] : []),
        ]}
        rows={rows.map(({ name, avoided, net, weight }) => ({
          key: name,
          cells: [
            name,
            formatPounds(avoided),
            ...(hasNet ? [net === null ? '[x]' : formatPounds(net)] : []),
          ],
          weight,
        }))}
      />
      {downside.badEnds.length === 0 && <p className="evidence-note">{DOWNSIDE.noRanges}</p>}
      {unshown > 0 && <p className="evidence-note">{restOfBadEnds(unshown)}</p>}
    </>
  );
}
