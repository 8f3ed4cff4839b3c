import { useMemo, useState } from 'react';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { DEFAULT_SEED } from '../../model/simulation/defaults.ts';
import { SetbackTable } from '../../tables/SetbackTable.tsx';
import { SegmentedRadios } from '../../ui/SegmentedRadios.tsx';
import { periodOf } from '../../viewModel/summary/period.ts';
import type { RuleOption } from '../../viewModel/whoPays/ruleOptions.ts';
import { SETBACK_CASES, setbackView } from '../../viewModel/whoPays/setbackView.ts';
import { boardOptions } from '../../viewModel/whoPays/whoPaysFacts.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { SETBACK, setbackCase, type SetbackCase } from '../../words/setback.ts';
import { MarkedSection } from './MarkedSection.tsx';

interface SetbackSectionProps {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly options: readonly RuleOption[];
}

/** Who bears it when the group costs more or avoids less, under each rule. */
export function SetbackSection({ appraisal, sharing, options }: SetbackSectionProps) {
  const [which, setWhich] = useState<SetbackCase>('dearer');
  const view = useMemo(() => {
    const own = options.filter(({ rule }) => rule === 'custom');
    const shown = [...boardOptions(options), ...own];
    return setbackView(appraisal, sharing, shown, which, DEFAULT_SEED);
  }, [appraisal, sharing, options, which]);
  return (
    <MarkedSection title={SETBACK.title}>
      <div className="section-controls">
        <SegmentedRadios
          label={SETBACK.which}
          labelIs="hidden"
          value={which}
          options={SETBACK_CASES.map((value) => ({ value, label: setbackCase(value) }))}
          onChange={setWhich}
        />
      </div>
      <ul className="plain-lines">
        {view.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className="unbroken">
        <SetbackTable
          view={view}
          about={`${setbackCase(which)}. ${placeAndPeriod(periodOf(appraisal))}`}
        />
      </div>
      <p className="section-note">
        {which === 'dearer' ? SETBACK.ruleNote : `${SETBACK.ruleNote} ${SETBACK.lessNote}`}
      </p>
    </MarkedSection>
  );
}
