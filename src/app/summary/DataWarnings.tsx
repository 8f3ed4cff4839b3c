import { useId } from 'react';
import type { DataIssue } from '../../domain/dataIssue.ts';
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
      <details className="warnings">
        <summary>{warningsCount(warnings.length)}</summary>
        <ul>
          {warnings.map((warning) => (
            <li key={formatIssue(warning)}>{formatIssue(warning)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
