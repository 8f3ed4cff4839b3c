import { useId } from 'react';
import { KeptTogether } from '../../ui/KeptTogether.tsx';
import { paybackText, type Payback } from '../../words/payback.ts';
import { SUMMARY } from '../../words/summaryPage.ts';

/** When what is avoided has covered what the programme costs. */
export function PaybackSection({ payback }: { readonly payback: Payback }) {
  const id = useId();
  const { figure, sentence, further } = paybackText(payback);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.paysForItself}
      </h2>
      <p className="payback__figure">{figure}</p>
      <p>
        <KeptTogether text={sentence} />
      </p>
      {further.map((line) => (
        <p key={line}>
          <KeptTogether text={line} />
        </p>
      ))}
    </section>
  );
}
