import type { Appraisal } from '../../../model/appraise.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import { priceBasesView } from '../../../viewModel/evidence/priceBasesView.ts';
import { PRICE_BASES } from '../../../words/findings.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** In which prices unit costs are, and what putting them into one year's prices does. */
export function PriceBasesSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const { summary, oldSummary, years, old } = priceBasesView(appraisal);
  const { area } = appraisal.pack.programme;
  return (
    <EvidenceSection
      figures="of the group"
      title={PRICE_BASES.title}
      lead={[PRICE_BASES.lead, summary, oldSummary]}
    >
      <div className="page-halves">
        <PlainTable
          caption={PRICE_BASES.yearsCaption}
          about={area}
          columns={[
            { heading: PRICE_BASES.year, holds: 'words' },
            { heading: PRICE_BASES.unitCosts, holds: 'figures' },
          ]}
          rows={years.map(({ year, unitCosts }) => ({
            key: year,
            cells: [year, String(unitCosts)],
          }))}
        />
        {old.length > 0 && (
          <PlainTable
            caption={PRICE_BASES.oldCaption}
            about={area}
            columns={[
              { heading: PRICE_BASES.event, holds: 'words' },
              { heading: PRICE_BASES.partner, holds: 'words' },
              { heading: PRICE_BASES.year, holds: 'figures' },
            ]}
            rows={old.map(({ id, event, partner, year }) => ({
              key: id,
              cells: [event, partner, year],
            }))}
          />
        )}
      </div>
    </EvidenceSection>
  );
}
