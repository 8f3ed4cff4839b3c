import { Link as PlaceLink } from '@tanstack/react-router';
import { useId } from 'react';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { paybackText, type Payback } from '../../words/payback.ts';
import { SUMMARY } from '../../words/summaryPage.ts';

/** What would have to be true for what is avoided to cover what the programme costs, and when it does. */
export function PaybackSection({ payback }: { readonly payback: Payback }) {
  const id = useId();
  const { figure, counted, sentence, aside, chance, newGroup } = paybackText(payback);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.paysForItself}
      </h2>
      <div className="payback__lead">
        <p className="payback__figure">{figure}</p>
        {counted !== null && <p className="payback__counted">{counted}</p>}
        <p className="payback__sentence">
          <KeptTogether text={sentence} />
        </p>
      </div>
      {aside !== null && (
        <p className="payback__line payback__aside">
          <KeptTogether text={aside} />
        </p>
      )}
      {chance !== null && (
        <p className="payback__line">
          <KeptTogether text={chance} />
        </p>
      )}
      {newGroup !== null && (
        <p className="payback__line">
          {newGroup}{' '}
          <PlaceLink to="/who-pays" search className="no-print">
            {SUMMARY.toNewGroup}
          </PlaceLink>
        </p>
      )}
    </section>
  );
}
