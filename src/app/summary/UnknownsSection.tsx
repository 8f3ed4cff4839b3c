import { useId } from 'react';
import { SUMMARY } from '../../words/summaryPage.ts';
import { unknownTexts, type Unknowns } from '../../words/unknowns.ts';

/** What the figures leave open, in four lines. */
export function UnknownsSection({ unknowns }: { readonly unknowns: Unknowns }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.unknowns}
      </h2>
      <dl className="unknowns">
        {unknownTexts(unknowns).map(({ question, answer }) => (
          <div key={question} className="unknowns__line">
            <dt>{question}.</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
