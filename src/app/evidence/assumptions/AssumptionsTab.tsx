import { useDeferredValue } from 'react';
import { useFigures } from '../../figuresInUse.ts';
import { useSensitivity } from '../../queries/useSensitivity.ts';
import { useSettled } from '../../useSettled.ts';
import { AnalystsSection } from './AnalystsSection.tsx';
import { CountingSection } from './CountingSection.tsx';
import { DownsideSection } from './DownsideSection.tsx';
import { EventAssumptionsSection } from './EventAssumptionsSection.tsx';
import { MoneySection } from './MoneySection.tsx';
import { SwitchingSection } from './SwitchingSection.tsx';
import { TotalLine } from './TotalLine.tsx';
import './assumptions.css';

/** What asks the engine many times over follows once the reader has let go. */
const LET_GO_MS = 250;

/** Everything that the figures take for granted, to be changed in place: the total answers at once. */
export function AssumptionsTab() {
  const { appraisal, plain, loaded } = useFigures();
  const settled = useSettled(appraisal, LET_GO_MS);
  const later = useDeferredValue(settled);
  const state = useSensitivity(loaded, later);
  return (
    <div className="evidence-sections">
      <TotalLine />
      <EventAssumptionsSection appraisal={appraisal} plain={plain} />
      <CountingSection appraisal={appraisal} plain={plain} />
      <MoneySection appraisal={appraisal} plain={plain} />
      <div className="evidence-sections" aria-busy={later !== appraisal}>
        <SwitchingSection appraisal={later} state={state} />
        <DownsideSection appraisal={later} state={state} />
        <AnalystsSection appraisal={later} state={state} />
      </div>
    </div>
  );
}
