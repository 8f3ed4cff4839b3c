import { Link as PlaceLink, useParams } from '@tanstack/react-router';
import { Suspense, type ComponentType } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { onDemand } from '../../../ui/onDemand.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { LOADING } from '../../../words/loading.ts';
import { PAPER } from '../../../words/paper.ts';
import { PLACE_NAMES } from '../../../words/places.ts';
import { Page } from '../../page/Page.tsx';
import { useTabTitle } from '../../page/useTabTitle.ts';
import { SummaryPage } from '../../summary/SummaryPage.tsx';
import { pagesOf, type PaperPageName } from './paperPages.ts';
import './paper.css';

const PAGES: Readonly<Record<PaperPageName, ComponentType>> = {
  summary: SummaryPage,
  partners: onDemand(async () => (await import('../../partners/PartnersPage.tsx')).PartnersPage),
  whoPays: onDemand(async () => (await import('../../whoPays/WhoPaysPage.tsx')).WhoPaysPage),
  evidence: onDemand(async () => (await import('../../evidence/EvidencePage.tsx')).EvidencePage),
};

/** The chosen pages one after the other, each on sheets of its own when printed. */
export function PaperPage() {
  const { pages: text }: { readonly pages?: unknown } = useParams({ strict: false });
  const pages = typeof text === 'string' ? pagesOf(text) : [];
  return (
    <>
      <div className="paper__bar no-print">
        <Button onPress={() => window.print()}>{PAPER.print}</Button>
        <PlaceLink to="/data" search className="button">
          {PAPER.back(PLACE_NAMES.data)}
        </PlaceLink>
        <p>{PAPER.hint}</p>
      </div>
      {pages.length === 0 && (
        <Page place={PAPER.title}>
          <Notice title={PAPER.nothing} />
        </Page>
      )}
      <Suspense fallback={<Skeleton status={LOADING.page} />}>
        {pages.map((name) => {
          const Chosen = PAGES[name];
          return (
            <div key={name} className="paper__page">
              <Chosen />
            </div>
          );
        })}
        <PaperTitle />
      </Suspense>
    </>
  );
}

/** Names the tab after the paper; it stands behind the pages, each of which names the tab after itself. */
function PaperTitle() {
  useTabTitle(PAPER.title);
  return null;
}
