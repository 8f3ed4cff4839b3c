import { useId, type ReactNode } from 'react';
import { Tag } from '../../ui/Tag.tsx';
import { useFigures } from '../figuresInUse.ts';

interface MarkedSectionProps {
  readonly title: string;
  /** Where a link may lead to. */
  readonly anchor?: string;
  readonly children: ReactNode;
}

/** A section that holds figures: what they are is marked beside its title. */
export function MarkedSection({ title, anchor, children }: MarkedSectionProps) {
  const id = useId();
  const { mark } = useFigures();
  return (
    <section aria-labelledby={id} {...(anchor === undefined ? {} : { id: anchor })}>
      <div className="marked-head">
        <h2 id={id} className="section-title" tabIndex={-1}>
          {title}
        </h2>
        {mark !== null && <Tag>{mark}</Tag>}
      </div>
      {children}
    </section>
  );
}
