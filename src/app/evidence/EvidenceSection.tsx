import { useId, type ReactNode } from 'react';

interface EvidenceSectionProps {
  readonly title: string;
  readonly lead?: readonly string[];
  readonly children?: ReactNode;
}

/** One idea of the evidence: its message, a few lines, and what shows it. */
export function EvidenceSection({ title, lead = [], children }: EvidenceSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {title}
      </h2>
      {lead.length > 0 && (
        <div className="evidence-text section-lead">
          {lead.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {children}
    </section>
  );
}
