import type { Appraisal } from '../../model/appraise.ts';
import { offers } from '../../viewModel/whoPays/offers.ts';
import { OFFERS } from '../../words/offers.ts';
import { MarkedSection } from './MarkedSection.tsx';

/** What partners offer beside money, and what they have not agreed yet. */
export function OffersSection({ appraisal }: { readonly appraisal: Appraisal }) {
  const made = offers(appraisal);
  const isSilent =
    appraisal.pack.contributions.length === 0 && appraisal.pack.programme.basis === 'published';
  return (
    <MarkedSection title={OFFERS.title}>
      {made.length === 0 ? (
        <p>{isSilent ? OFFERS.notInReport : OFFERS.none}</p>
      ) : (
        <>
          <ul className="offers">
            {made.map(({ line, source }) => (
              <li key={`${line} ${source}`}>
                <p>{line}</p>
                <p className="section-note">{source}.</p>
              </li>
            ))}
          </ul>
          <p className="section-note">{OFFERS.counted}</p>
        </>
      )}
    </MarkedSection>
  );
}
