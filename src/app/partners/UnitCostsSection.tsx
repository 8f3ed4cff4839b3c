import { useId } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { UnitCostTable } from '../../tables/UnitCostTable.tsx';
import { unitCostsOf } from '../../viewModel/partners/unitCostsOf.ts';
import { unitCostTexts } from '../../viewModel/partners/unitCostRows.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { NO_RANGE_GIVEN, PARTNER_PAGE } from '../../words/partnerPage.ts';
import { costsAtPrices } from '../../words/unitCosts.ts';
import { useFigures } from '../figuresInUse.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';

/** What one event costs each of these partners, and where that figure comes from. */
export function UnitCostsSection({ partnerIds }: { readonly partnerIds: readonly PartnerId[] }) {
  const id = useId();
  const { appraisal } = useFigures();
  const rows = unitCostTexts(partnerIds, appraisal);
  return (
    <section className="unit-costs" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {PARTNER_PAGE.unitCosts}
      </h2>
      <UnitCostTable rows={rows} about={costsAtPrices(periodOf(appraisal).prices)} />
      {rows.some(({ range }) => range === null) && (
        <p className="partner-note unit-costs__wide">{NO_RANGE_GIVEN}</p>
      )}
      <div className="button-row no-print">
        <DownloadButton
          table={unitCostsOf(partnerIds, appraisal)}
          appraisal={appraisal}
          labelled="named"
        />
      </div>
    </section>
  );
}
