import { womenIn } from '../../../domain/cohort.ts';
import type { DataPackage } from '../../../domain/dataPackage.ts';
import { WomenTable } from '../../../tables/WomenTable.tsx';
import { womenOutcomes } from '../../../viewModel/summary/womenOutcomes.ts';
import { markersWritten } from '../../../viewModel/markersWritten.ts';
import { markersNote } from '../../../words/markers.ts';
import { WOMEN_SECTION } from '../../../words/outcomesTab.ts';
import { stageTableAbout } from '../../../words/stageRates.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

/** Homes, GPs, benefits: counted in women, not in money. */
export function WomenSection({ pack }: { readonly pack: DataPackage }) {
  const rows = womenOutcomes(pack);
  const markers = markersWritten(rows.flatMap(({ before, after }) => [before, after]));
  return (
    <EvidenceSection
      figures="of the group"
      title={WOMEN_SECTION.title}
      lead={[...(rows.length === 0 ? [WOMEN_SECTION.none] : []), WOMEN_SECTION.notFollowed]}
    >
      {rows.length > 0 && (
        <>
          <WomenTable
            rows={rows}
            about={stageTableAbout({
              area: pack.programme.area,
              women: rows.some(({ women }) => women !== null) ? womenIn(pack.cohorts) : null,
              roundTo: rows.find(({ roundTo }) => roundTo !== null)?.roundTo ?? null,
            })}
          />
          {markers.length > 0 && <p className="evidence-note">{markersNote(markers)}</p>}
        </>
      )}
    </EvidenceSection>
  );
}
