import type { Appraisal } from '../../../model/appraise.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import {
  priceBaseValue,
  priceYearOptions,
  readPriceBase,
} from '../../../viewModel/evidence/priceYears.ts';
import { MONEY_SETTINGS } from '../../../words/assumptions.ts';
import { FIELD_WORDS } from '../../../words/fields.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { DoubleCountingChoices } from './DoubleCountingChoices.tsx';
import { PresetNote } from './PresetNote.tsx';
import { optionsOf } from './optionsOf.ts';
import { useSetting } from './useSetting.ts';

interface MoneySectionProps {
  readonly appraisal: Appraisal;
  readonly plain: Appraisal;
}

const LONGEST_HORIZON = 100;

/** How pounds of different years and of different strength are added. */
export function MoneySection({ appraisal, plain }: MoneySectionProps) {
  const { pack, scenario } = appraisal;
  const set = useSetting();
  const priceYears = priceYearOptions(pack);
  const discountings = optionsOf(MONEY_SETTINGS.discountings);
  return (
    <EvidenceSection title={MONEY_SETTINGS.title} lead={[MONEY_SETTINGS.lead]}>
      <div className="settings">
        <div>
          <SelectField
            label={MONEY_SETTINGS.priceBase}
            value={priceBaseValue(scenario.priceBase)}
            options={priceYears}
            onChange={(value) => {
              const priceBase = readPriceBase(value);
              if (priceBase !== undefined) set('priceBase', priceBase);
            }}
          />
          <PresetNote
            label={MONEY_SETTINGS.priceBase}
            value={
              priceYears.find(({ value }) => value === priceBaseValue(plain.scenario.priceBase))
                ?.label ?? ''
            }
          />
        </div>
        <div>
          <SelectField
            label={MONEY_SETTINGS.discounting}
            value={scenario.discounting}
            options={discountings}
            onChange={(chosen) => {
              const option = discountings.find(({ value }) => value === chosen);
              if (option !== undefined) set('discounting', option.value);
            }}
          />
          <PresetNote
            label={MONEY_SETTINGS.discounting}
            value={MONEY_SETTINGS.discountings[plain.scenario.discounting]}
          />
        </div>
        <NumberField
          label={MONEY_SETTINGS.horizon}
          value={scenario.horizonYears}
          onChange={(value) => set('horizonYears', value, 'draft')}
          onCommit={(value) => set('horizonYears', value)}
          min={1}
          max={LONGEST_HORIZON}
          step={1}
          decimals={0}
          after={MONEY_SETTINGS.horizonAfter}
          hint={MONEY_SETTINGS.horizonHint}
          words={FIELD_WORDS}
        />
        <Checkbox
          label={MONEY_SETTINGS.optimismBias}
          checked={scenario.optimismBias}
          onChange={(value) => set('optimismBias', value)}
          hint={MONEY_SETTINGS.optimismBiasHint}
        />
      </div>
      {scenario.doubleCounting.size > 0 && (
        <DoubleCountingChoices appraisal={appraisal} plain={plain} />
      )}
    </EvidenceSection>
  );
}
