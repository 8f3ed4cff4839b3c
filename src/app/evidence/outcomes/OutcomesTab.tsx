import { useFigures } from '../../figuresInUse.ts';
import { ReachSection } from './ReachSection.tsx';
import { ScoresSection } from './ScoresSection.tsx';
import { WomenSection } from './WomenSection.tsx';

/** What women say of their own lives, and who joined, left or said no. */
export function OutcomesTab() {
  const { appraisal } = useFigures();
  return (
    <div className="evidence-sections">
      <ScoresSection appraisal={appraisal} />
      <WomenSection pack={appraisal.pack} />
      <ReachSection pack={appraisal.pack} />
    </div>
  );
}
