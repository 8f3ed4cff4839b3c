import { womenIn } from '../../../domain/cohort.ts';
import { useMemo } from 'react';
import type { Appraisal } from '../../../model/appraise.ts';
import { LastingTable } from '../../../tables/LastingTable.tsx';
import { lasting } from '../../../viewModel/evidence/lasting.ts';
import { lastingRows } from '../../../viewModel/evidence/lastingRows.ts';
import { lastingLines, lastingTitle } from '../../../words/lasting.ts';
import { stageTableAbout } from '../../../words/stageRates.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** What was measured after the programme, and what is assumed beyond. */
export function LastingSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const { pack } = appraisal;
  const rows = useMemo(() => lastingRows(appraisal), [appraisal]);
  const facts = lasting(appraisal, rows);
  return (
    <EvidenceSection figures="of the group" title={lastingTitle(facts)} lead={lastingLines(facts)}>
      {rows.length > 0 && (
        <LastingTable
          rows={rows}
          about={stageTableAbout({
            area: pack.programme.area,
            women: womenIn(pack.cohorts),
            roundTo: null,
          })}
        />
      )}
    </EvidenceSection>
  );
}
