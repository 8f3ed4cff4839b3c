import { useId } from 'react';
import type { PartnerId } from '../../domain/identifiers.ts';
import { TimeTable } from '../../tables/TimeTable.tsx';
import { timeBesidePounds } from '../../viewModel/partners/timeBesidePounds.ts';
import { periodOf } from '../../viewModel/summary/period.ts';
import { PARTNER_PAGE } from '../../words/partnerPage.ts';
import { placeAndPeriod } from '../../words/prices.ts';
import { useExplaining } from '../explain/explaining.ts';
import { useFigures } from '../figuresInUse.ts';

/** The time that events took, beside what they cost. */
export function HoursSection({ partnerIds }: { readonly partnerIds: readonly PartnerId[] }) {
  const id = useId();
  const { appraisal } = useFigures();
  const explaining = useExplaining();
  const { rows, notes } = timeBesidePounds(partnerIds, appraisal);
  return (
    <section className="partner-hours" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {PARTNER_PAGE.hours}
      </h2>
      <TimeTable rows={rows} about={placeAndPeriod(periodOf(appraisal))} explaining={explaining} />
      {notes.map((note) => (
        <p key={note} className="partner-note">
          {note}
        </p>
      ))}
    </section>
  );
}
