import { lazy, Suspense, useEffect, useMemo } from 'react';
import { summarise } from '../../viewModel/summary/summary.ts';
import { headlineText } from '../../words/headline.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { pageHeading, tabTitle } from '../../words/site.ts';
import { SUMMARY } from '../../words/summaryPage.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { DataWarnings } from './DataWarnings.tsx';
import { Decision } from './Decision.tsx';
import { HeadlineSection } from './HeadlineSection.tsx';
import { OutcomesSection } from './OutcomesSection.tsx';
import { PartnerSection } from './PartnerSection.tsx';
import { PaybackSection } from './PaybackSection.tsx';
import { UnknownsSection } from './UnknownsSection.tsx';
import { YearSection } from './YearSection.tsx';
import './summary.css';

/** Its tables bring the statistics library along, which nothing above it needs. */
const TakeAwaySection = lazy(() =>
  import('./TakeAwaySection.tsx').then(({ TakeAwaySection: section }) => ({ default: section })),
);

/** The board's page: what is asked, the answer in one sentence, outcomes before money, and what is not known. */
export function SummaryPage() {
  const { appraisal, other, howSure, loaded, title } = useFigures();
  const summary = useMemo(() => {
    const inUse = (one: typeof appraisal) => ({
      appraisal: one,
      uncertainty: knownUncertainty(howSure[one.scenario.preset]),
    });
    return summarise(inUse(appraisal), inUse(other));
  }, [appraisal, other, howSure]);
  const shownHowSure = howSure[appraisal.scenario.preset];
  const about = placeAndPeriod(summary.period);

  useEffect(() => {
    document.title = tabTitle(SUMMARY.place, title);
  }, [title]);

  return (
    <div className="summary">
      <h1 className="visually-hidden" tabIndex={-1}>
        {pageHeading(SUMMARY.place, title)}
      </h1>
      {summary.decision !== '' && <Decision text={summary.decision} />}
      <HeadlineSection text={headlineText(summary.headline)} />
      <OutcomesSection outcomes={summary.outcomes} />
      <PartnerSection
        summary={summary}
        appraisal={appraisal}
        howSure={shownHowSure}
        about={about}
      />
      <YearSection summary={summary} appraisal={appraisal} about={about} />
      <div className="summary__halves">
        <PaybackSection payback={summary.payback} />
        <UnknownsSection unknowns={summary.unknowns} />
      </div>
      <Suspense fallback={null}>
        <TakeAwaySection appraisal={appraisal} howSure={shownHowSure} />
      </Suspense>
      {loaded.warnings.length > 0 && <DataWarnings warnings={loaded.warnings} />}
    </div>
  );
}
