import { Link as PlaceLink } from '@tanstack/react-router';
import { useState } from 'react';
import { Checkboxes } from '../../../ui/Checkboxes.tsx';
import { TAKE_AWAY } from '../../../words/takeAway.ts';
import { PAPER_PAGES, pagesText, paperPageTitle, type PaperPageName } from './paperPages.ts';

const OPTIONS = PAPER_PAGES.map((value) => ({ value, label: paperPageTitle(value) }));
const FIRST_CHOICE: readonly PaperPageName[] = ['summary', 'partners'];

/** Which pages the board paper holds. */
export function PaperChoice() {
  const [pages, setPages] = useState(FIRST_CHOICE);
  return (
    <div className="no-print">
      <h3 className="data-subtitle">{TAKE_AWAY.paper}</h3>
      <p className="section-lead">{TAKE_AWAY.paperLead}</p>
      <Checkboxes
        label={TAKE_AWAY.paperPages}
        options={OPTIONS}
        chosen={pages}
        onChange={setPages}
      />
      {pages.length > 0 && (
        <PlaceLink
          to="/data/paper/$pages"
          params={{ pages: pagesText(pages) }}
          search
          className="button take__open"
        >
          {TAKE_AWAY.paperOpen}
        </PlaceLink>
      )}
    </div>
  );
}
