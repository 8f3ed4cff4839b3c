import type { Appraisal } from '../../../model/appraise.ts';
import { ElsewhereTable } from '../../../tables/ElsewhereTable.tsx';
import { elsewhereRows } from '../../../viewModel/evidence/elsewhereRows.ts';
import { BENCHMARKS, countOfFigures } from '../../../words/benchmarks.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** What other places and studies have found. */
export function ElsewhereSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const rows = elsewhereRows(appraisal.pack);
  return (
    <EvidenceSection
      title={BENCHMARKS.elsewhereTitle}
      lead={[rows.length === 0 ? BENCHMARKS.noElsewhere : BENCHMARKS.elsewhereLead]}
    >
      {rows.length > 0 && <ElsewhereTable rows={rows} about={countOfFigures(rows.length)} />}
    </EvidenceSection>
  );
}
