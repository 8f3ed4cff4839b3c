import { useDeferredValue, useMemo } from 'react';
import { roundAppraisal } from '../../../viewModel/roundedAppraisal.ts';
import { useFigures } from '../../figuresInUse.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { ComparisonSection } from './ComparisonSection.tsx';
import { ElsewhereSection } from './ElsewhereSection.tsx';
import { LastingSection } from './LastingSection.tsx';
import { RegressionSection } from './RegressionSection.tsx';
import { StageRatesSection } from './StageRatesSection.tsx';

/** What was counted before, during and after, what lasts, and what others have found. */
export function OverTimeTab() {
  const { appraisal } = useFigures();
  const later = useDeferredValue(appraisal);
  const rounded = useMemo(() => roundAppraisal(appraisal, 'pound'), [appraisal]);
  return (
    <div className="evidence-sections">
      <ChangesSection appraisal={appraisal} rounded={rounded} />
      <StageRatesSection appraisal={appraisal} />
      <LastingSection appraisal={appraisal} />
      <RegressionSection appraisal={later} />
      <ComparisonSection appraisal={appraisal} rounded={rounded} />
      <ElsewhereSection appraisal={appraisal} />
    </div>
  );
}
