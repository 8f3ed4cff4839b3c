import { Suspense, useMemo } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { onDemand } from '../../ui/onDemand.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { useAnswers } from '../../ui/useAnswers.ts';
import { usePrinting } from '../../ui/usePrinting.ts';
import { summarise } from '../../viewModel/summary/summary.ts';
import { headlineText } from '../../words/headline.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { SITE } from '../../words/site.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { Page } from '../page/Page.tsx';
import { NotDelivered } from '../shell/NotDelivered.tsx';
import { DataWarnings } from './DataWarnings.tsx';
import { Decision } from './Decision.tsx';
import { HeadlineSection } from './HeadlineSection.tsx';
import { AllShownLine } from './AllShownLine.tsx';
import { OutcomesSection } from './OutcomesSection.tsx';
import { PartnerSection } from './PartnerSection.tsx';
import { PartnerSheet } from './PartnerSheet.tsx';
import { PaybackSection } from './PaybackSection.tsx';
import { UnknownsSection } from './UnknownsSection.tsx';
import { YearSection } from './YearSection.tsx';
import './summary.css';
import './summary-print.css';

/** Its tables bring the statistics library along, which nothing above it needs. */
const TakeAwaySection = onDemand(
  async () => (await import('./TakeAwaySection.tsx')).TakeAwaySection,
);

/** The board's page: what is asked, the answer in one sentence, outcomes before money, and what is not known. */
export function SummaryPage() {
  const { appraisal, plain, other, howSure, otherHowSure, loaded } = useFigures();
  const summary = useMemo(
    () =>
      summarise({ appraisal, uncertainty: knownUncertainty(howSure) }, plain, {
        appraisal: other,
        uncertainty: knownUncertainty(otherHowSure),
      }),
    [appraisal, plain, other, howSure, otherHowSure],
  );
  const printing = usePrinting();
  // What code of its own has to open would lie dead for a moment in the page as it was built.
  const answers = useAnswers();
  const about = placeAndPeriod(summary.period);

  return (
    <Page place={PLACE_NAMES.summary} heading="hidden">
      <div className="summary">
        {summary.decision !== '' && <Decision text={summary.decision} />}
        <HeadlineSection text={headlineText(summary.headline)} />
        <OutcomesSection outcomes={summary.outcomes} />
        <PartnerSection summary={summary} appraisal={appraisal} howSure={howSure} about={about} />
        {printing && <AllShownLine total={summary.total} range={summary.totalRange} />}
        <div className="summary__further">
          {printing && <PartnerSheet summary={summary} howSure={howSure} about={about} />}
          <YearSection summary={summary} appraisal={appraisal} about={about} />
        </div>
        <div className="page-halves">
          <PaybackSection payback={summary.payback} />
          <UnknownsSection unknowns={summary.unknowns} />
        </div>
        {answers && (
          <PanelBoundary
            instead={<Notice title={SITE.partFailed} />}
            notDelivered={(tryAgain) => (
              <NotDelivered title={SITE.partNotDelivered} tryAgain={tryAgain} />
            )}
            tryAgainWith={appraisal}
          >
            <Suspense fallback={null}>
              <TakeAwaySection appraisal={appraisal} howSure={howSure} />
            </Suspense>
          </PanelBoundary>
        )}
        {answers && loaded.warnings.length > 0 && <DataWarnings warnings={loaded.warnings} />}
      </div>
    </Page>
  );
}
