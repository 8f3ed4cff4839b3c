import { useId } from 'react';
import { outcomeText, type Outcome } from '../../words/outcomes.ts';
import { SUMMARY } from '../../words/summaryPage.ts';

/** What changed, before any money. */
export function OutcomesSection({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.outcomes}
      </h2>
      {outcomes.length === 0 ? (
        <p className="outcomes__none">{SUMMARY.noOutcomes}</p>
      ) : (
        <ul className="outcomes">
          {outcomes
            .map((outcome) => ({ kind: outcome.kind, ...outcomeText(outcome) }))
            .map(({ kind, figure, beside, label, note, lines = [] }) => (
              <li key={label} className={`outcome outcome--${kind}`}>
                <p className="outcome__figure">
                  {figure}
                  {beside !== '' && <span className="outcome__beside"> {beside}</span>}
                </p>
                <p className="outcome__label">{label}</p>
                <p className="outcome__note">{note}</p>
                {lines.length > 0 && (
                  <ul className="outcome__chain">
                    {lines.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
