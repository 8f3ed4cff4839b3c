import type { ReactNode } from 'react';
import './terms.css';

interface Term {
  readonly term: string;
  readonly words: ReactNode;
}

/** Terms on the left, what is said of each on the right. */
export function Terms({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className="terms">
      {terms.map(({ term, words }) => (
        <div key={term} className="terms__line">
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
