import { useMemo } from 'react';
import { shareCost } from '../../model/costSharing/shareCost.ts';
import { DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { fundingOptions } from '../../viewModel/tables/fundingOptions.ts';
import { ruleOptions } from '../../viewModel/whoPays/ruleOptions.ts';
import {
  missingFrom,
  whoPaysLeadFacts,
  whyNothingToShare,
} from '../../viewModel/whoPays/whoPaysFacts.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { nothingToShareLead } from '../../words/whoPays.ts';
import { whoPaysLead } from '../../words/whoPaysLead.ts';
import { knownUncertainty, useFigures } from '../figuresInUse.ts';
import { Page } from '../page/Page.tsx';
import { useLink } from '../useLink.ts';
import { MissingSection } from './MissingSection.tsx';
import { NextGroupSection } from './NextGroupSection.tsx';
import { OffersSection } from './OffersSection.tsx';
import { ReachSection } from './ReachSection.tsx';
import { RuleSection } from './RuleSection.tsx';
import { SetbackSection } from './SetbackSection.tsx';
import { SplitSection } from './SplitSection.tsx';
import { TermsSection } from './TermsSection.tsx';
import './whoPays.css';

/** Who could pay for the next group of women, and how many women it could reach. */
export function WhoPaysPage() {
  const { appraisal, howSure, loaded } = useFigures();
  const { link } = useLink();
  const sharing = useMemo(() => shareCost(appraisal, DEFAULT_SEED), [appraisal]);
  const options = useMemo(
    () =>
      sharing === null
        ? []
        : ruleOptions(appraisal, sharing, knownUncertainty(howSure), link.viewAs),
    [appraisal, sharing, howSure, link.viewAs],
  );
  const data = useMemo(
    () =>
      sharing === null || howSure.state === 'pending'
        ? null
        : fundingOptions({ appraisal, sharing, uncertainty: knownUncertainty(howSure) }),
    [appraisal, sharing, howSure],
  );
  const lead =
    sharing === null
      ? nothingToShareLead(whyNothingToShare(appraisal))
      : whoPaysLead(whoPaysLeadFacts(appraisal, sharing, options));
  const missing = missingFrom(appraisal);
  return (
    <Page place={PLACE_NAMES.whoPays} lead={<p>{lead.join(' ')}</p>}>
      <NextGroupSection appraisal={appraisal} sharing={sharing} />
      {missing.length > 0 && <MissingSection lines={missing} />}
      {sharing !== null && (
        <>
          <RuleSection {...{ appraisal, sharing, options, howSure, data }} />
          <SplitSection {...{ appraisal, sharing, options, data }} />
          <SetbackSection {...{ appraisal, sharing, options }} />
          <TermsSection {...{ appraisal, sharing, options, howSure }} />
        </>
      )}
      <OffersSection appraisal={appraisal} />
      <ReachSection {...{ appraisal, loaded, sharing, howSure }} />
    </Page>
  );
}
