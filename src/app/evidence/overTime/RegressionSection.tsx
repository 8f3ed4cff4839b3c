import { memo, useMemo } from 'react';
import type { Appraisal } from '../../../model/appraise.ts';
import { PlainTable } from '../../../tables/PlainTable.tsx';
import {
  fallNotes,
  regressionRows,
  type FallText,
  type RegressionRow,
} from '../../../viewModel/evidence/regressionToTheMean.ts';
import { stillCoversGroups } from '../../../viewModel/evidence/stillCoversGroups.ts';
import { periodOf } from '../../../viewModel/summary/period.ts';
import { markersNote } from '../../../words/markers.ts';
import { placeAndPeriod } from '../../../words/prices.ts';
import { REGRESSION } from '../../../words/regression.ts';
import { aboutEvents, fallCell } from '../../../words/regressionTable.ts';
import { useFigures } from '../../figuresInUse.ts';
import { EvidenceSection } from '../EvidenceSection.tsx';

const MISSING = '[x]';

/** How much of the fall help need not have brought, in the ways that can honestly be looked at. */
export const RegressionSection = memo(function RegressionSection({
  appraisal,
}: {
  readonly appraisal: Appraisal;
}) {
  const women = useFigures().loaded.women ?? null;
  const rows = useMemo(() => regressionRows(appraisal, women), [appraisal, women]);
  if (rows.length === 0) {
    return (
      <EvidenceSection
        figures="of the group"
        title={REGRESSION.title}
        lead={[REGRESSION.nothingCounted]}
      />
    );
  }
  const counts = women === null ? 'published' : 'of-records';
  const whole = rows.find(({ event }) => event === null)?.stillCovers ?? REGRESSION.noCost;
  return (
    <EvidenceSection
      figures="of the group"
      title={REGRESSION.title}
      lead={[REGRESSION.lead, REGRESSION.gross, whole]}
    >
      <PlainTable
        caption={REGRESSION.caption}
        about={placeAndPeriod(periodOf(appraisal))}
        columns={[
          { heading: REGRESSION.event, holds: 'words' },
          { heading: REGRESSION.inUse, holds: 'phrases' },
          { heading: REGRESSION.withoutRunUp, holds: 'phrases' },
          { heading: REGRESSION.besideOthers, holds: 'phrases' },
          ...(women === null ? [] : [{ heading: REGRESSION.paired, holds: 'phrases' } as const]),
        ]}
        rows={rows.map((row) => tableRow(row, counts))}
      />
      {rows.some((row) => tableRow(row, counts).cells.includes(MISSING)) && (
        <p className="evidence-note">{markersNote(['x'])}</p>
      )}
      {stillCoversGroups(rows).map(({ events, text }) => (
        <p key={text} className="evidence-note">
          {aboutEvents(events, text)}
        </p>
      ))}
      {fallNotes(rows).map(({ event, note }) => (
        <p key={`${event ?? ''} ${note}`} className="evidence-note">
          {aboutEvents([event ?? REGRESSION.whole], note)}
        </p>
      ))}
      <p className="evidence-note">{REGRESSION.noShrinking}</p>
    </EvidenceSection>
  );
});

function tableRow(
  { event, inUse, withoutRunUp, besideOthers, paired }: RegressionRow,
  counts: 'published' | 'of-records',
) {
  const name = event ?? REGRESSION.whole;
  return {
    key: name,
    cells: [
      name,
      written(inUse),
      written(withoutRunUp),
      written(besideOthers),
      ...(counts === 'of-records' ? [written(paired)] : []),
    ],
    weight: event === null ? ('total' as const) : ('plain' as const),
  };
}

function written(fall: FallText | null): string {
  return fall === null ? MISSING : fallCell(fall.events, fall.avoided);
}
