import type { ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  /** What is inside, in words: it is the button. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What only some readers look for, a press away; paper holds it where it stands open. */
export function Disclosure({ title, children }: DisclosureProps) {
  return (
    <details className="disclosure">
      <summary className="disclosure__title">{title}</summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
