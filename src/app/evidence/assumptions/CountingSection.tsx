import type { Appraisal } from '../../../model/appraise.ts';
import { withSetting } from '../../../scenario/change.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Checkboxes } from '../../../ui/Checkboxes.tsx';
import { SegmentedRadios } from '../../../ui/SegmentedRadios.tsx';
import { typographic } from '../../../viewModel/typographic.ts';
import { COUNTING, presetTakes } from '../../../words/assumptions.ts';
import { rules } from '../../../words/rules.ts';
import { useChoices } from '../../choices.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { optionsOf } from './optionsOf.ts';
import { useSetting } from './useSetting.ts';

interface CountingSectionProps {
  readonly appraisal: Appraisal;
  readonly plain: Appraisal;
}

/** What is set beside what. */
export function CountingSection({ appraisal: { pack, scenario }, plain }: CountingSectionProps) {
  const set = useSetting();
  const takes = (value: string) => presetTakes(rules(plain.scenario.preset).name, value);
  return (
    <EvidenceSection title={COUNTING.title} lead={[COUNTING.lead]}>
      <div className="settings">
        <div>
          <SegmentedRadios
            label={COUNTING.window}
            value={scenario.window}
            options={optionsOf(COUNTING.windows)}
            onChange={(value) => set('window', value)}
          />
          <p className="lever__note">{takes(COUNTING.windows[plain.scenario.window])}</p>
        </div>
        <div>
          <SegmentedRadios
            label={COUNTING.baseline}
            value={scenario.baseline}
            options={optionsOf(COUNTING.baselines)}
            onChange={(value) => set('baseline', value)}
          />
          <p className="lever__note">{takes(COUNTING.baselines[plain.scenario.baseline])}</p>
        </div>
        {pack.counterfactuals.length > 0 && (
          <div>
            <SegmentedRadios
              label={COUNTING.counterfactual}
              value={scenario.counterfactual}
              options={optionsOf(COUNTING.counterfactuals)}
              onChange={(value) => set('counterfactual', value)}
            />
            <p className="lever__note">
              {takes(COUNTING.counterfactuals[plain.scenario.counterfactual])}
            </p>
          </div>
        )}
        <div>
          {pack.counterfactuals.length > 0 && (
            <Checkbox
              label={COUNTING.rounding}
              checked={scenario.rounding}
              onChange={(value) => set('rounding', value)}
            />
          )}
          {pack.contributions.some(({ status }) => status === 'proposed') && (
            <Checkbox
              label={COUNTING.includeProposed}
              checked={scenario.includeProposed}
              onChange={(value) => set('includeProposed', value)}
            />
          )}
        </div>
        {pack.cohorts.length > 1 && <CohortChoice pack={pack} scenario={scenario} />}
      </div>
    </EvidenceSection>
  );
}

/** At least one group stays chosen: without any there is nothing to count. */
function CohortChoice({ pack, scenario }: Pick<Appraisal, 'pack' | 'scenario'>) {
  const { set } = useChoices();
  const all = pack.cohorts.map(({ id }) => id);
  return (
    <Checkboxes
      label={COUNTING.cohorts}
      options={pack.cohorts.map(({ id, name }) => ({ value: id, label: typographic(name) }))}
      chosen={scenario.cohorts === 'all' ? all : scenario.cohorts}
      onChange={(chosen) => {
        if (chosen.length === 0) return;
        set((departures) =>
          withSetting(departures, 'cohorts', chosen.length === all.length ? undefined : chosen),
        );
      }}
    />
  );
}
