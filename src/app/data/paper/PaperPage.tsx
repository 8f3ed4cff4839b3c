import { Link as PlaceLink, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { LOADING } from '../../../words/loading.ts';
import { PAPER } from '../../../words/paper.ts';
import { PLACE_NAMES } from '../../../words/places.ts';
import { tabTitle } from '../../../words/site.ts';
import { useFigures } from '../../figuresInUse.ts';
import { Page } from '../../page/Page.tsx';
import { SummaryPage } from '../../summary/SummaryPage.tsx';
import { pagesOf, type PaperPageName } from './paperPages.ts';
import './paper.css';

const PAGES: Readonly<Record<PaperPageName, ComponentType>> = {
  summary: SummaryPage,
  partners: lazy(() =>
    import('../../partners/PartnersPage.tsx').then(({ PartnersPage: page }) => ({ default: page })),
  ),
  whoPays: lazy(() =>
    import('../../whoPays/WhoPaysPage.tsx').then(({ WhoPaysPage: page }) => ({ default: page })),
  ),
  evidence: lazy(() =>
    import('../../evidence/EvidencePage.tsx').then(({ EvidencePage: page }) => ({ default: page })),
  ),
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
  const { title } = useFigures();
  useEffect(() => {
    document.title = tabTitle(PAPER.title, title);
  }, [title]);
  return null;
}
