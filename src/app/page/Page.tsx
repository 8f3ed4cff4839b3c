import type { ReactNode } from 'react';
import { pageHeading } from '../../words/site.ts';
import { useFigures } from '../figuresInUse.ts';
import { useTabTitle } from './useTabTitle.ts';
import './page.css';

interface PageProps {
  /** The place's name: heading, and first words of the browser's tab. */
  readonly place: string;
  /** `hidden`: the page's first sentence stands for it, and only those who hear the page are told its name. */
  readonly heading?: 'shown' | 'hidden';
  /** What stands above the heading, such as the way back. */
  readonly above?: ReactNode;
  /** The page's answer, in one or two sentences. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the site: its heading, which takes the focus when the reader comes from another place, and its sections. */
export function Page({ place, heading = 'shown', above, lead, children }: PageProps) {
  const { title } = useFigures();
  useTabTitle(place);
  return (
    <div className="page-body">
      {heading === 'hidden' ? (
        <h1 className="visually-hidden" tabIndex={-1}>
          {pageHeading(place, title)}
        </h1>
      ) : (
        <div className="page-body__head">
          {above}
          <h1 className="page-body__title" tabIndex={-1}>
            {place}
          </h1>
          {lead !== undefined && <div className="page-body__lead">{lead}</div>}
        </div>
      )}
      {children}
    </div>
  );
}
