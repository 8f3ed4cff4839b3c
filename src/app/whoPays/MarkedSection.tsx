import { useId, type ReactNode } from 'react';
import { SectionHead } from '../page/SectionHead.tsx';

interface MarkedSectionProps {
  readonly title: string;
  /** Where a link may lead to. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A section that holds figures: what they are is marked beside its title. */
export function MarkedSection({ title, anchor, children }: MarkedSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} {...(anchor === undefined ? {} : { id: anchor })}>
      <SectionHead id={id} title={title} />
      {children}
    </section>
  );
}
