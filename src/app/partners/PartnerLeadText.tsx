import { isFigure } from '../../domain/marker.ts';
import { ExplainedFigure } from '../../tables/ExplainedFigure.tsx';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { formatPounds } from '../../viewModel/formatMoney.ts';
import { funderFigure } from '../../viewModel/partners/funderFigure.ts';
import type { FunderRow } from '../../viewModel/partners/funderRows.ts';
import { partnerLeadOf } from '../../viewModel/partners/partnerLeadOf.ts';
import { markerInWords } from '../../words/markers.ts';
import { partnerLead } from '../../words/partnerLead.ts';
import { useExplaining } from '../explain/explaining.ts';
import { useFigures } from '../figuresInUse.ts';

/** What is paid and avoided in one sentence, around the figures that explain themselves. */
export function PartnerLeadText({ row }: { readonly row: FunderRow }) {
  const { appraisal } = useFigures();
  const explaining = useExplaining();
  const { before, paid, between, after, further } = partnerLead(partnerLeadOf(row, appraisal));
  return (
    <p>
      {before}
      {paid !== null && (
        <ExplainedFigure
          text={paid}
          id={{ of: 'contribution', funderId: row.funderId }}
          explaining={explaining}
        />
      )}
      {between}
      {isFigure(row.avoided) ? (
        <strong>
          <ExplainedFigure
            text={formatPounds(Math.abs(row.avoided))}
            id={funderFigure(row)}
            explaining={explaining}
          />
        </strong>
      ) : (
        markerInWords(row.avoided)
      )}
      <KeptTogether text={`${after} ${further.join(' ')}`} />
    </p>
  );
}
