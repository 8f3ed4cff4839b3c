import { useMemo, useState } from 'react';
import { ProvenanceTable } from '../../../tables/ProvenanceTable.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { figureOrMarker } from '../../../viewModel/figureOrMarker.ts';
import { provenanceRows } from '../../../viewModel/evidence/provenance/provenanceRows.ts';
import { provenanceTable } from '../../../viewModel/evidence/provenance/provenanceTable.ts';
import { markersWritten } from '../../../viewModel/markersWritten.ts';
import { typographic } from '../../../viewModel/typographic.ts';
import { countOfFigures } from '../../../words/benchmarks.ts';
import { markersNote } from '../../../words/markers.ts';
import { SOURCES, WHOSE, onlyOwn, sourcesLead, type Whose } from '../../../words/sources.ts';
import { useFigures } from '../../figuresInUse.ts';
import { DownloadButton } from '../../takeAway/DownloadButton.tsx';
import { EvidenceSection } from '../EvidenceSection.tsx';
import { SystemsSection } from './SystemsSection.tsx';
import { optionsOf } from '../assumptions/optionsOf.ts';

type Filter = 'all' | 'own' | Whose;

/** Whose every figure is. */
export function SourcesTab() {
  const { appraisal, mark } = useFigures();
  const [filter, setFilter] = useState<Filter>('all');
  const rows = useMemo(() => provenanceRows(appraisal.pack), [appraisal.pack]);
  const area = typographic(appraisal.pack.programme.area);
  const shown = rows.filter(
    (row) => filter === 'all' || (filter === 'own' ? row.own : row.whose === filter),
  );
  const markers = markersWritten(
    shown.flatMap(({ figure, year, grade }) => [figure, year, figureOrMarker(grade, String)]),
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
          <ProvenanceTable rows={shown} about={countOfFigures(shown.length)} tag={mark} />
        )}
        {markers.length > 0 && <p className="evidence-note">{markersNote(markers)}</p>}
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
