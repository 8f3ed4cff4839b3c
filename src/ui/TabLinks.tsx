import type { ReactNode } from 'react';
import './tab-links.css';

interface TabLinksProps {
  /** What the list leads to, for whoever hears it. */
  readonly label: string;
  /** Links of the class `tabs__link`; the one for the page in sight says `aria-current="page"`. */
  readonly links: readonly { readonly key: string; readonly link: ReactNode }[];
}

/** Parts of a page that have addresses of their own: links that look like tabs. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav className="tabs no-print" aria-label={label}>
      <ul className="tabs__list">
        {links.map(({ key, link }) => (
          <li key={key}>{link}</li>
        ))}
      </ul>
    </nav>
  );
}
