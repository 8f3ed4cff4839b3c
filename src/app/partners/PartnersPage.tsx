import { useMemo } from 'react';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { periodOf } from '../../viewModel/summary/period.ts';
import { funderRows } from '../../viewModel/partners/funderRows.ts';
import { funderTotal } from '../../viewModel/partners/funderTotal.ts';
import { partnersMessage } from '../../viewModel/partners/partnersMessage.ts';
import { timeRows } from '../../viewModel/partners/timeFreed.ts';
import { partnersLead } from '../../words/partners.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { Page } from '../page/Page.tsx';
import { useLink } from '../useLink.ts';
import { PaidAvoidedSection } from './PaidAvoidedSection.tsx';
import { TimeFreedSection } from './TimeFreedSection.tsx';
import { ViewAs } from './ViewAs.tsx';
import { viewedFunder } from './viewedFunder.ts';
import './partners.css';

/** What each funder pays and what it avoids, the reader's own first. */
export function PartnersPage() {
  const { appraisal, howSure } = useFigures();
  const { link } = useLink();
  const viewAs = viewedFunder(link.viewAs, appraisal.pack);
  const uncertainty = knownUncertainty(howSure);
  const rows = useMemo(
    () => funderRows(appraisal, uncertainty, viewAs),
    [appraisal, uncertainty, viewAs],
  );
  const total = useMemo(() => funderTotal(appraisal, uncertainty), [appraisal, uncertainty]);
  const time = useMemo(
    () =>
      timeRows(
        rows.flatMap(({ funderId, bearers }) => [
          funderId,
          ...bearers.map(({ partnerId }) => partnerId),
        ]),
        appraisal,
      ),
    [rows, appraisal],
  );
  const lead = partnersLead(partnersMessage(rows, appraisal, viewAs));
  return (
    <Page
      place={PLACE_NAMES.partners}
      lead={
        <>
          <p>
            <KeptTogether text={lead.join(' ')} />
          </p>
          <ViewAs pack={appraisal.pack} />
        </>
      }
    >
      <PaidAvoidedSection
        rows={rows}
        total={total}
        viewAs={viewAs}
        about={placeAndPeriod(periodOf(appraisal))}
      />
      <TimeFreedSection rows={time} />
    </Page>
  );
}
