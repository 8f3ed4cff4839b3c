import { PartnerTable } from '../../tables/PartnerTable.tsx';
import { rangeNotes } from '../../viewModel/rangeNotes.ts';
import type { Summary } from '../../viewModel/summary/summary.ts';
import { useExplaining } from '../explain/explaining.ts';
import { knownUncertainty, type HowSure } from '../figuresInUse.ts';

interface PartnerSheetProps {
  readonly summary: Summary;
  readonly howSure: HowSure;
  readonly about: string;
}

/** The table of partners and their events, on the sheet after the board's own. */
export function PartnerSheet({ summary, howSure, about }: PartnerSheetProps) {
  const explaining = useExplaining();
  return (
    <section className="partner-sheet">
      <PartnerTable
        rows={summary.partners}
        total={summary.total}
        totalRange={summary.totalRange}
        ranges={howSure.state === 'failed' ? 'none' : howSure.state}
        about={about}
        explaining={explaining}
      />
      {rangeNotes(howSure.state, knownUncertainty(howSure), summary.edge).map((note) => (
        <p key={note} className="chart-frame__note">
          {note}
        </p>
      ))}
    </section>
  );
}
