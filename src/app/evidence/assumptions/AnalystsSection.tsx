import { memo } from 'react';
import type { Appraisal } from '../../../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../../model/simulation/defaults.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { formatCount } from '../../../viewModel/formatNumber.ts';
import { ANALYSTS, SENSITIVITY_STATES, seedLine } from '../../../words/sensitivity.ts';
import type { SensitivityState } from '../../queries/useSensitivity.ts';
import { DoubleCountingSection } from './DoubleCountingSection.tsx';
import { InformationSection } from './InformationSection.tsx';
import { PriceBasesSection } from './PriceBasesSection.tsx';
import { TornadoSection } from './TornadoSection.tsx';

interface AnalystsSectionProps {
  readonly appraisal: Appraisal;
  readonly state: SensitivityState;
}

/** What a board does not ask and an analyst does. */
export const AnalystsSection = memo(function AnalystsSection({
  appraisal,
  state,
}: AnalystsSectionProps) {
  return (
    <section aria-label={ANALYSTS.title}>
      <Disclosure title={ANALYSTS.title}>
        <div className="evidence-sections">
          {state.state === 'known' ? (
            <>
              <TornadoSection appraisal={appraisal} bars={state.sensitivity.tornado} />
              <InformationSection
                pack={appraisal.pack}
                information={state.sensitivity.information}
              />
            </>
          ) : (
            <p className="evidence-note">{SENSITIVITY_STATES[state.state]}</p>
          )}
          <DoubleCountingSection appraisal={appraisal} />
          <PriceBasesSection appraisal={appraisal} />
          <p className="evidence-note">
            {seedLine(formatCount(DEFAULT_DRAWS), String(DEFAULT_SEED))}
          </p>
        </div>
      </Disclosure>
    </section>
  );
});
