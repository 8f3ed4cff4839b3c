import { Link as PlaceLink } from '@tanstack/react-router';
import { SUMMARY } from '../../words/summaryPage.ts';

/** What the board is asked to decide, and the way to who would pay for it. */
export function Decision({ text }: { readonly text: string }) {
  return (
    <section className="decision" aria-label={SUMMARY.decision}>
      <p className="decision__label">{SUMMARY.decision}</p>
      <p className="decision__text">{text}</p>
      <p className="decision__next no-print">
        <PlaceLink to="/who-pays" search>
          {SUMMARY.toWhoPays}
        </PlaceLink>
      </p>
    </section>
  );
}
