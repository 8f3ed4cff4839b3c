import { useMemo } from 'react';
import { roundAppraisal } from '../../../viewModel/roundedAppraisal.ts';
import { useFigures } from '../../figuresInUse.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { ComparisonSection } from './ComparisonSection.tsx';
import { ElsewhereSection } from './ElsewhereSection.tsx';
import { LastingSection } from './LastingSection.tsx';
import { StageRatesSection } from './StageRatesSection.tsx';

/** What was counted before, during and after, what lasts, and what others have found. */
export function OverTimeTab() {
  const { appraisal, mark } = useFigures();
  const rounded = useMemo(() => roundAppraisal(appraisal, 'pound'), [appraisal]);
  return (
    <div className="evidence-sections">
      <ChangesSection appraisal={appraisal} rounded={rounded} mark={mark} />
      <StageRatesSection appraisal={appraisal} mark={mark} />
      <LastingSection appraisal={appraisal} />
      <ComparisonSection appraisal={appraisal} rounded={rounded} />
      <ElsewhereSection appraisal={appraisal} />
    </div>
  );
}
