import { useId } from 'react';
import { WHO_PAYS } from '../../words/whoPays.ts';

/** What the package does not say, and what a typed cost makes possible. */
export function MissingSection({ lines }: { readonly lines: readonly string[] }) {
  const id = useId();
  return (
    <section className="missing" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {WHO_PAYS.whatIsMissing}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
