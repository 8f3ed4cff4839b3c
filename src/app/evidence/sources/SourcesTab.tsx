import { useMemo, useState } from 'react';
import { ProvenanceTable } from '../../../tables/ProvenanceTable.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { provenanceRows } from '../../../viewModel/evidence/provenance/provenanceRows.ts';
import { provenanceTable } from '../../../viewModel/evidence/provenance/provenanceTable.ts';
import { typographic } from '../../../viewModel/typographic.ts';
import { countOfFigures } from '../../../words/benchmarks.ts';
import { SOURCES, WHOSE, onlyOwn, sourcesLead, type Whose } from '../../../words/sources.ts';
import { useFigures } from '../../figuresInUse.ts';
import { DownloadButton } from '../../takeAway/DownloadButton.tsx';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { SystemsSection } from './SystemsSection.tsx';
import { optionsOf } from '../assumptions/optionsOf.ts';

type Filter = 'all' | 'own' | Whose;

/** Whose every figure is. */
export function SourcesTab() {
  const { appraisal } = useFigures();
  const [filter, setFilter] = useState<Filter>('all');
  const rows = useMemo(() => provenanceRows(appraisal.pack), [appraisal.pack]);
  const area = typographic(appraisal.pack.programme.area);
  const shown = rows.filter(
    (row) => filter === 'all' || (filter === 'own' ? row.own : row.whose === filter),
  );
  const options: readonly { readonly value: Filter; readonly label: string }[] = [
    { value: 'all', label: SOURCES.all },
    { value: 'own', label: onlyOwn(area) },
    ...optionsOf(WHOSE).filter(({ value }) => rows.some(({ whose }) => whose === value)),
  ];
  return (
    <div className="evidence-sections">
      <EvidenceSection
        title={SOURCES.title}
        lead={sourcesLead({
          all: rows.length,
          own: rows.filter(({ own }) => own).length,
          area,
          invented: appraisal.pack.programme.basis === 'illustrative',
        })}
      />
      <SystemsSection />
      <EvidenceSection title={SOURCES.every}>
        <div className="evidence-choice evidence-choice--above">
          <SelectField
            label={SOURCES.filter}
            value={filter}
            options={options}
            onChange={(value) =>
              setFilter(options.find((option) => option.value === value)?.value ?? 'all')
            }
          />
        </div>
        {shown.length === 0 ? (
          <p>{SOURCES.nothing}</p>
        ) : (
          <ProvenanceTable rows={shown} about={countOfFigures(shown.length)} />
        )}
        <p className="evidence-note">{SOURCES.gradeNote}</p>
        <div className="button-row evidence-actions">
          <DownloadButton
            table={provenanceTable(shown, appraisal)}
            appraisal={appraisal}
            labelled="named"
          />
        </div>
      </EvidenceSection>
    </div>
  );
}
