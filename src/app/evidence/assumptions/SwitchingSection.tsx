import { memo } from 'react';
import type { Appraisal } from '../../../model/appraise.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import { switching, switchingRows } from '../../../viewModel/evidence/switchingRows.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { SENSITIVITY_STATES, SWITCHING, switchingLines } from '../../../words/sensitivity.ts';
import type { SensitivityState } from '../../queries/useSensitivity.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface SwitchingSectionProps {
  readonly appraisal: Appraisal;
  readonly state: SensitivityState;
}

/** Where the answer would turn. */
export const SwitchingSection = memo(function SwitchingSection({
  appraisal,
  state,
}: SwitchingSectionProps) {
  const found = switching(appraisal);
  const hasCost = found.kind !== 'no-cost';
  return (
    <EvidenceSection figures="of the group" title={SWITCHING.title} lead={switchingLines(found)}>
      {hasCost && state.state !== 'known' && (
        <p className="evidence-note">{SENSITIVITY_STATES[state.state]}</p>
      )}
      {hasCost && state.state === 'known' && (
        <SwitchingTable
          appraisal={appraisal}
          rows={switchingRows(state.sensitivity.switching, appraisal)}
        />
      )}
    </EvidenceSection>
  );
});

function SwitchingTable({
  appraisal,
  rows,
}: {
  readonly appraisal: Appraisal;
  readonly rows: ReturnType<typeof switchingRows>;
}) {
  if (rows.length === 0) return <p>{SWITCHING.noneMatters}</p>;
  return (
    <>
      <PlainTable
        narrow="listed"
        caption={SWITCHING.caption}
        about={placeAndPeriod(periodOf(appraisal))}
        columns={[
          { heading: SWITCHING.input, holds: 'words' },
          { heading: SWITCHING.central, holds: 'figures' },
          { heading: SWITCHING.value, holds: 'figures' },
        ]}
        rows={rows.map(({ name, central, value }) => ({
          key: name,
          cells: [name, central, value],
        }))}
      />
      <p className="evidence-note">{SWITCHING.open}</p>
    </>
  );
}
