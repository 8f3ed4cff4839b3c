import type { ReactNode } from 'react';

/** The heading of what has just come up: it takes the focus, so that whoever hears the page hears it. */
export function HeadingInFocus({ children }: { readonly children: ReactNode }) {
  return (
    <h3 className="data-subtitle" tabIndex={-1} ref={takeFocus}>
      {children}
    </h3>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
