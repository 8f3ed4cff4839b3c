import { useState, type ReactNode } from 'react';
import './disclosure.css';

interface DisclosureProps {
  /** What is inside, in words: it is the button. */
  readonly title: string;
  /** What more its line says. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** What only some readers look for, a press away, and made only then; paper holds it where it stands open. */
export function Disclosure({ title, about, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="disclosure__title">
        <span>
          <span className="disclosure__name">{title}</span>
          {about !== undefined && <span className="disclosure__about"> {about}</span>}
        </span>
      </summary>
      {isOpen && <div className="disclosure__body">{children}</div>}
    </details>
  );
}
