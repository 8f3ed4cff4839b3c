import { Link as PlaceLink, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { Notice } from '../../ui/Notice.tsx';
import { funderRows, type FunderRow } from '../../viewModel/partners/funderRows.ts';
import { PARTNER_PAGE } from '../../words/partnerPage.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { searchOf } from '../linkSearch.ts';
import { Page } from '../page/Page.tsx';
import { useLink } from '../useLink.ts';
import { DataRequestSection } from './DataRequestSection.tsx';
import { HoursSection } from './HoursSection.tsx';
import { IfNotPayingSection } from './IfNotPayingSection.tsx';
import { OwnFigureSection } from './OwnFigureSection.tsx';
import { PartnerLeadText } from './PartnerLeadText.tsx';
import { RatesSection } from './RatesSection.tsx';
import { TrueSection } from './TrueSection.tsx';
import { UnitCostsSection } from './UnitCostsSection.tsx';
import './partners.css';

/** One funder: what it pays and avoids, how that is known, and what would change it. */
export function PartnerPage() {
  const { funder: asked }: { readonly funder?: unknown } = useParams({ strict: false });
  const { appraisal, howSure } = useFigures();
  const uncertainty = knownUncertainty(howSure);
  const rows = useMemo(() => funderRows(appraisal, uncertainty, null), [appraisal, uncertainty]);
  const found = appraisal.pack.partners.find(({ id }) => id === asked);
  const row = rows.find(({ funderId }) => funderId === found?.funderId);
  return row === undefined ? <NotThere /> : <FunderPage key={row.funderId} row={row} />;
}

function FunderPage({ row }: { readonly row: FunderRow }) {
  const partnerIds = useMemo<readonly PartnerId[]>(
    () => [row.funderId, ...row.bearers.map(({ partnerId }) => partnerId)],
    [row.funderId, row.bearers],
  );
  return (
    <Page
      place={row.funder}
      above={<WayBack here={row.funder} />}
      lead={<PartnerLeadText row={row} />}
    >
      <RatesSection partnerIds={partnerIds} />
      <div className="page-halves partner-halves">
        <OwnFigureSection row={row} partnerIds={partnerIds} />
        <div className="partner-answers">
          <TrueSection row={row} partnerIds={partnerIds} />
          <HoursSection partnerIds={partnerIds} />
          <IfNotPayingSection row={row} partnerIds={partnerIds} />
        </div>
      </div>
      <UnitCostsSection partnerIds={partnerIds} />
      <DataRequestSection row={row} partnerIds={partnerIds} />
    </Page>
  );
}

function WayBack({ here }: { readonly here: string }) {
  const { link } = useLink();
  return (
    <nav className="breadcrumb no-print" aria-label={PARTNER_PAGE.breadcrumb}>
      <PlaceLink to="/partners" search={searchOf(link)} activeOptions={{ exact: true }}>
        {PLACE_NAMES.partners}
      </PlaceLink>
      <span aria-hidden="true">/</span>
      <span aria-current="page">{here}</span>
    </nav>
  );
}

/** A link may name a partner of another package. */
function NotThere() {
  const { link } = useLink();
  return (
    <Page place={PLACE_NAMES.partners}>
      <Notice title={PARTNER_PAGE.notThereTitle}>
        <p>{PARTNER_PAGE.notThere}</p>
        <p>
          <PlaceLink to="/partners" search={searchOf(link)}>
            {PARTNER_PAGE.backToAll}
          </PlaceLink>
        </p>
      </Notice>
    </Page>
  );
}
