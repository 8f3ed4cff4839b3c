import { useId } from 'react';
import type { DataIssue } from '../../domain/dataIssue.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { formatIssue } from '../../words/dataIssues.ts';
import { SUMMARY, warningsCount } from '../../words/summaryPage.ts';

/** What the checks let through, and a reader should know: how many there are, and each in its own line. */
export function DataWarnings({ warnings }: { readonly warnings: readonly DataIssue[] }) {
  const id = useId();
  return (
    <section className="no-print" aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {SUMMARY.warnings}
      </h2>
      <Disclosure title={warningsCount(warnings.length)}>
        <ul className="warnings">
          {warnings.map((warning) => (
            <li key={formatIssue(warning)}>{formatIssue(warning)}</li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
