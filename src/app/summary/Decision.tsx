import { SUMMARY } from '../../words/summaryPage.ts';

/** What the board is asked to decide. */
export function Decision({ text }: { readonly text: string }) {
  return (
    <section className="decision" aria-label={SUMMARY.decision}>
      <p className="decision__label">{SUMMARY.decision}</p>
      <p className="decision__text">{text}</p>
    </section>
  );
}
