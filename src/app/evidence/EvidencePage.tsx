import { Link as PlaceLink, useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { TabLinks } from '../../ui/TabLinks.tsx';
import { EVIDENCE, EVIDENCE_LEADS, EVIDENCE_TAB_NAMES } from '../../words/evidence.ts';
import { PLACE_NAMES } from '../../words/places.ts';
import { searchOf } from '../linkSearch.ts';
import { Page } from '../page/Page.tsx';
import { useLink } from '../useLink.ts';
import { EVIDENCE_TABS, tabContents } from './evidenceTabs.ts';
import './evidence.css';

const FIRST_TAB = 'over-time';

/** What the figures rest on, in parts with addresses of their own. */
export function EvidencePage() {
  const { link } = useLink();
  const { tab: asked = FIRST_TAB }: { readonly tab?: unknown } = useParams({ strict: false });
  const known = EVIDENCE_TABS.find((tab) => tab === asked);
  const tab = known ?? FIRST_TAB;
  const Contents = tabContents[tab];
  return (
    <Page place={PLACE_NAMES.evidence} lead={<p>{EVIDENCE_LEADS[tab]}</p>}>
      {known === undefined && <Notice title={EVIDENCE.unknownTab} />}
      <TabLinks
        label={EVIDENCE.parts}
        links={EVIDENCE_TABS.map((id) => ({
          key: id,
          link: (
            <PlaceLink
              to={`/evidence/${id}`}
              search={searchOf(link)}
              className="tabs__link"
              {...(id === tab ? { 'aria-current': 'page' as const } : {})}
            >
              {EVIDENCE_TAB_NAMES[id]}
            </PlaceLink>
          ),
        }))}
      />
      <Suspense fallback={<Skeleton status={EVIDENCE.loading} />}>
        <Contents />
      </Suspense>
    </Page>
  );
}
