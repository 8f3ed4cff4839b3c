import { useDeferredValue } from 'react';
import { useFigures } from '../../figuresInUse.ts';
import { useSensitivity } from '../../queries/useSensitivity.ts';
import { AnalystsSection } from './AnalystsSection.tsx';
import { CountingSection } from './CountingSection.tsx';
import { DownsideSection } from './DownsideSection.tsx';
import { EventAssumptionsSection } from './EventAssumptionsSection.tsx';
import { MoneySection } from './MoneySection.tsx';
import { SwitchingSection } from './SwitchingSection.tsx';
import { TotalLine } from './TotalLine.tsx';
import './assumptions.css';

/** Everything that the figures take for granted, to be changed in place; what takes longer follows a moment later. */
export function AssumptionsTab() {
  const { appraisal, plain, loaded } = useFigures();
  const later = useDeferredValue(appraisal);
  const state = useSensitivity(loaded, later);
  return (
    <div className="evidence-sections">
      <TotalLine />
      <EventAssumptionsSection appraisal={appraisal} plain={plain} />
      <CountingSection appraisal={appraisal} plain={plain} />
      <MoneySection appraisal={appraisal} plain={plain} />
      <SwitchingSection appraisal={later} state={state} />
      <DownsideSection appraisal={later} state={state} />
      <AnalystsSection appraisal={later} state={state} />
    </div>
  );
}
