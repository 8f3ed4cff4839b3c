import type { Appraisal } from '../../../model/appraise.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import { doubleCountingView } from '../../../viewModel/evidence/doubleCountingRows.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { DOUBLE_COUNTING } from '../../../words/findings.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** What lies inside what, and what is done about it. */
export function DoubleCountingSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const { rows, summary } = doubleCountingView(appraisal);
  return (
    <EvidenceSection
      figures="of the group"
      title={DOUBLE_COUNTING.title}
      lead={rows.length === 0 ? [DOUBLE_COUNTING.none] : [DOUBLE_COUNTING.lead, summary]}
    >
      {rows.length > 0 && (
        <PlainTable
          narrow="listed"
          caption={DOUBLE_COUNTING.caption}
          about={placeAndPeriod(periodOf(appraisal))}
          columns={[
            { heading: DOUBLE_COUNTING.container, holds: 'words' },
            { heading: DOUBLE_COUNTING.contained, holds: 'words' },
            { heading: DOUBLE_COUNTING.partner, holds: 'words' },
            { heading: DOUBLE_COUNTING.amount, holds: 'figures' },
            { heading: DOUBLE_COUNTING.done, holds: 'words' },
            { heading: DOUBLE_COUNTING.otherwise, holds: 'figures' },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              row.container,
              row.contained,
              row.partner,
              row.amount,
              row.isLeftOut ? DOUBLE_COUNTING.leftOut : DOUBLE_COUNTING.standsTwice,
              row.otherwise,
            ],
          }))}
        />
      )}
    </EvidenceSection>
  );
}
