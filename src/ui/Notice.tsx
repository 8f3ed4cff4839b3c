import type { ReactNode } from 'react';
import './notice.css';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** `alert` interrupts who hears the page: for what stops the reader. */
  readonly role?: 'alert' | 'status';
}

/** Something to know before reading on, with a rule beside it. */
export function Notice({ title, children, role }: NoticeProps) {
  return (
    <div className="notice" {...(role === undefined ? {} : { role })}>
      <p className="notice__title">{title}</p>
      {children}
    </div>
  );
}
