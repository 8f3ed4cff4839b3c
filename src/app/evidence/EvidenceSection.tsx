import { useId, type ReactNode } from 'react';
import { SectionHead } from '../page/SectionHead.tsx';

interface EvidenceSectionProps {
  readonly title: string;
  readonly lead?: readonly string[];
  /** Whether it shows figures of the group that no chart of its own marks. */
  readonly figures?: 'of the group' | 'none';
  readonly children?: ReactNode;
}

/** One idea of the evidence: its message, a few lines, and what shows it. */
export function EvidenceSection({
  title,
  lead = [],
  figures = 'none',
  children,
}: EvidenceSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      {figures === 'of the group' ? (
        <SectionHead id={id} title={title} />
      ) : (
        <h2 id={id} className="section-title">
          {title}
        </h2>
      )}
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
