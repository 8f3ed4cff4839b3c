import type { Appraisal } from '../../../model/appraise.ts';
import { withSetting } from '../../../scenario/change.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Checkboxes } from '../../../ui/Checkboxes.tsx';
import { SegmentedRadios } from '../../../ui/SegmentedRadios.tsx';
import { typographic } from '../../../viewModel/typographic.ts';
import { COUNTING } from '../../../words/assumptions.ts';
import { useChoices } from '../../choices.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { PresetNote } from './PresetNote.tsx';
import { optionsOf } from './optionsOf.ts';
import { useSetting } from './useSetting.ts';

interface CountingSectionProps {
  readonly appraisal: Appraisal;
  readonly plain: Appraisal;
}

/** What is set beside what. */
export function CountingSection({ appraisal: { pack, scenario }, plain }: CountingSectionProps) {
  const set = useSetting();
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
          <PresetNote label={COUNTING.window} value={COUNTING.windows[plain.scenario.window]} />
        </div>
        <div>
          <SegmentedRadios
            label={COUNTING.baseline}
            value={scenario.baseline}
            options={optionsOf(COUNTING.baselines)}
            onChange={(value) => set('baseline', value)}
          />
          <PresetNote
            label={COUNTING.baseline}
            value={COUNTING.baselines[plain.scenario.baseline]}
          />
        </div>
        {pack.counterfactuals.length > 0 && (
          <div>
            <SegmentedRadios
              label={COUNTING.counterfactual}
              value={scenario.counterfactual}
              options={optionsOf(COUNTING.counterfactuals)}
              onChange={(value) => set('counterfactual', value)}
            />
            <PresetNote
              label={COUNTING.counterfactual}
              value={COUNTING.counterfactuals[plain.scenario.counterfactual]}
            />
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
