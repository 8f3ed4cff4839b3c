import { useMemo, useState } from 'react';
import { formatFinancialYear } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import type { CostSharing } from '../../model/costSharing/shareCost.ts';
import { withFunding } from '../../scenario/change.ts';
import { TermsTable } from '../../tables/TermsTable.tsx';
import { TrueUpTable } from '../../tables/TrueUpTable.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { formatYearInWords } from '../../viewModel/formatDate.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import type { RuleOption } from '../../viewModel/whoPays/ruleOptions.ts';
import { agreedOption, termsOf, yearsToStart } from '../../viewModel/whoPays/terms.ts';
import { termsTable } from '../../viewModel/whoPays/termsTable.ts';
import { trueUpRows, trueUpTable } from '../../viewModel/whoPays/trueUpRows.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { ruleName } from '../../words/sharingRules.ts';
import { TERMS, trueUpRule, whenChecked } from '../../words/terms.ts';
import { useChoices } from '../choices.ts';
import { useExplaining } from '../explain/explaining.ts';
import { knownUncertainty, type HowSure } from '../figuresInUse.ts';
import { DownloadButton } from '../takeAway/DownloadButton.tsx';
import { MarkedSection } from './MarkedSection.tsx';

interface TermsSectionProps {
  readonly appraisal: Appraisal;
  readonly sharing: CostSharing;
  readonly options: readonly RuleOption[];
  readonly howSure: HowSure;
}

const NOT_DECIDED = '';

/** What an agreement would have to say, by the way of sharing that is chosen here and kept in the link. */
export function TermsSection({ appraisal, sharing, options, howSure }: TermsSectionProps) {
  const { set } = useChoices();
  const explaining = useExplaining();
  const [firstYear, setFirstYear] = useState(NOT_DECIDED);
  const agreed = agreedOption(appraisal, options);
  const uncertainty = knownUncertainty(howSure);
  const adjustments = useMemo(
    () => (agreed === undefined ? [] : trueUpRows(appraisal, sharing, agreed, uncertainty)),
    [appraisal, sharing, agreed, uncertainty],
  );
  if (agreed === undefined) return null;

  const years = yearsToStart(appraisal);
  const first = years.find((year) => formatFinancialYear(year) === firstYear) ?? null;
  const terms = termsOf(appraisal, agreed, first);
  const about = `${ruleName(agreed.rule)}. ${placeAndPeriod(periodOf(appraisal))}`;
  return (
    <MarkedSection title={TERMS.title}>
      <p className="section-lead">{TERMS.lead}</p>
      <div className="section-controls section-controls--row no-print">
        <SelectField
          label={TERMS.rule}
          value={agreed.rule}
          options={options.map(({ rule }) => ({ value: rule, label: ruleName(rule) }))}
          onChange={(value) => {
            const rule = options.find((option) => option.rule === value)?.rule;
            set((departures) =>
              withFunding(departures, 'rule', rule === 'current' ? undefined : rule),
            );
          }}
        />
        <SelectField
          label={TERMS.firstYear}
          value={firstYear}
          options={[
            { value: NOT_DECIDED, label: TERMS.notDecided },
            ...years.map((year) => ({
              value: formatFinancialYear(year),
              label: formatYearInWords(year),
            })),
          ]}
          onChange={setFirstYear}
        />
      </div>
      <div className="unbroken">
        <TermsTable terms={terms} about={about} explaining={explaining} />
      </div>
      <p className="section-note">{TERMS.moneyNote}</p>
      <div className="page-halves terms__halves">
        <div>
          <h3 className="subsection-title">{TERMS.measured}</h3>
          <p>{TERMS.measuredLead}</p>
          <dl className="terms__measured">
            {terms.rows.map(({ funderId, name, measured }) => (
              <div key={funderId}>
                <dt>{name}</dt>
                <dd>{measured}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3 className="subsection-title">{TERMS.checked}</h3>
          <ul className="plain-lines">
            {whenChecked({
              programmeMonths: appraisal.pack.programme.programmeMonths,
              lastMonth: terms.lastMonth,
            }).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      </div>
      <h3 className="subsection-title">{TERMS.trueUp}</h3>
      <p className="section-lead">{trueUpRule(terms.lastMonth)}</p>
      <div className="unbroken">
        <TrueUpTable rows={adjustments} about={about} />
      </div>
      <p className="section-note">
        {[TERMS.trueUpNote, ...RANGE_NOTES[howSure.state], ...leftOut(adjustments)].join(' ')}
      </p>
      <div className="button-row section-actions">
        <DownloadButton
          table={termsTable(terms, appraisal)}
          appraisal={appraisal}
          labelled="named"
        />
        {howSure.state !== 'pending' && (
          <DownloadButton
            table={trueUpTable(adjustments, appraisal)}
            appraisal={appraisal}
            labelled="named"
          />
        )}
      </div>
    </MarkedSection>
  );
}

function leftOut(rows: ReturnType<typeof trueUpRows>): readonly string[] {
  return rows.some(({ pounds }) => pounds === 'c' || pounds === 'x') ? [TERMS.leftOut] : [];
}

const RANGE_NOTES: Readonly<Record<HowSure['state'], readonly string[]>> = {
  known: [],
  pending: [TERMS.rangePending],
  none: [TERMS.rangeNone],
  failed: [],
};
