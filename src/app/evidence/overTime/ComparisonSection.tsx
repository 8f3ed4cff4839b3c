import type { Appraisal } from '../../../model/appraise.ts';
import { ComparisonTable } from '../../../tables/ComparisonTable.tsx';
import { comparisonRows } from '../../../viewModel/evidence/comparisonRows.ts';
import type { RoundedAppraisal } from '../../../viewModel/roundedAppraisal.ts';
import { typographic } from '../../../viewModel/typographic.ts';
import { BENCHMARKS } from '../../../words/benchmarks.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

interface ComparisonSectionProps {
  readonly appraisal: Appraisal;
  readonly rounded: RoundedAppraisal;
}

/** Women with the programme beside women who were eligible and did not join. */
export function ComparisonSection({ appraisal, rounded }: ComparisonSectionProps) {
  const rows = comparisonRows(appraisal, rounded);
  const sources = [...new Set(rows.map(({ source }) => typographic(source)))];
  return (
    <EvidenceSection
      figures="of the group"
      title={BENCHMARKS.comparisonTitle}
      lead={[rows.length === 0 ? BENCHMARKS.noComparison : BENCHMARKS.comparisonLead]}
    >
      {rows.length > 0 && (
        <>
          <ComparisonTable rows={rows} about={appraisal.pack.programme.area} />
          {sources.map((source) => (
            <p key={source} className="evidence-note">
              {source}.
            </p>
          ))}
        </>
      )}
    </EvidenceSection>
  );
}
