import { Outlet, useRouterState } from '@tanstack/react-router';
import { Suspense, useMemo, useState } from 'react';
import { OWN_FILES } from '../../domain/packageIndex.ts';
import { Announcement } from '../../ui/Announcement.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { onDemand } from '../../ui/onDemand.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ownFilesNotHere } from '../../words/linkNotices.ts';
import { loadingStatus } from '../../words/loading.ts';
import { rules } from '../../words/rules.ts';
import { SITE, nowShowing } from '../../words/site.ts';
import { ChoicesContext } from '../choices.ts';
import { NOTHING_KEPT, ownPackagesOf } from '../data/keptPackage.ts';
import { loadedOwn, OwnPackagesContext } from '../data/ownPackage.ts';
import { useWordBeforeLeaving } from '../data/useWordBeforeLeaving.ts';
import { ExplainBoundary } from '../explain/ExplainBoundary.tsx';
import { FiguresContext } from '../figuresInUse.ts';
import { DEFAULT_LINK } from '../link.ts';
import { usePackageInUse } from '../queries/usePackageInUse.ts';
import { usePackageIndex } from '../queries/usePackageIndex.ts';
import { useAppraisals } from '../useAppraisals.ts';
import { useChoicesInLink } from '../useChoicesInLink.ts';
import { useLink } from '../useLink.ts';
import { FiguresBanner } from './FiguresBanner.tsx';
import { linkMisfits } from './linkMisfits.ts';
import { LoadNotice } from './LoadNotice.tsx';
import { NotDelivered } from './NotDelivered.tsx';
import { ScenarioBar } from './ScenarioBar.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useFocusOnNewPlace } from './useFocusOnNewPlace.ts';
import './shell.css';

/** Files of the reader's own can be opened where the site has none to show. */
const OpenSection = onDemand(
  async () => (await import('../data/open/OpenSection.tsx')).OpenSection,
);

/** What stands round every page: what is counted, how careful, what is still on its way, and what went wrong. */
export function SiteShell() {
  const { link, notices: linkNotices, change } = useLink();
  const { data: index } = usePackageIndex();
  const [kept, keep] = useState(NOTHING_KEPT);
  const own = useMemo(() => (kept.own === null ? null : loadedOwn(kept.own)), [kept.own]);
  useWordBeforeLeaving(own !== null);
  const asksForOwn = link.packageName === OWN_FILES;
  const shownLink = asksForOwn && own === null ? { ...link, ...DEFAULT_DATA } : link;
  const load = usePackageInUse(shownLink.packageName, asksForOwn ? own : null);
  const choices = useChoicesInLink(link, change);
  const { figures, notices: misfits } = useAppraisals(load.data, choices.departures);
  const place = useRouterState({ select: ({ location }) => location.pathname });
  useFocusOnNewPlace(place);
  // The page before stands a moment longer than the address does: its failure is not that of the page to come.
  const shownPlace = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname });
  const drawn = useMemo(() => ({ figures, shownPlace }), [figures, shownPlace]);

  const notices = [
    ...linkNotices,
    ...misfits,
    ...(figures === null ? [] : linkMisfits(shownLink, figures)),
    ...(shownLink === link || figures === null
      ? []
      : [ownFilesNotHere(figures.title, link.fingerprint)]),
  ];
  const wantedTitle =
    index?.find(({ name }) => name === shownLink.packageName)?.title ?? shownLink.packageName;
  return (
    <OwnPackagesContext value={ownPackagesOf({ kept, keep, link, change })}>
      <ChoicesContext value={choices}>
        <FiguresContext value={figures}>
          <a className="skip-link no-print" href="#main" onClick={skipToMain}>
            {SITE.skip}
          </a>
          <SiteHeader link={link} choices={choices} change={change} index={index ?? []} own={own} />
          {figures !== null && <FiguresBanner figures={figures} link={link} />}
          <main id="main" className="page" tabIndex={-1}>
            {notices.map((notice) => (
              <Notice key={notice} title={notice} />
            ))}
            <LoadNotice
              wantedTitle={wantedTitle}
              wantedName={shownLink.packageName}
              shown={figures}
              load={load}
            />
            {figures === null ? (
              <WithoutFigures isFailed={load.error !== null} wantedTitle={wantedTitle} />
            ) : (
              <PanelBoundary
                instead={
                  <Notice title={SITE.pageFailed} role="alert">
                    <p>{SITE.pageFailedWhy}</p>
                  </Notice>
                }
                notDelivered={(tryAgain) => (
                  <NotDelivered title={SITE.pageNotDelivered} tryAgain={tryAgain} />
                )}
                tryAgainWith={drawn}
              >
                <ScenarioBar />
                <ExplainBoundary key={place}>
                  <Outlet />
                </ExplainBoundary>
              </PanelBoundary>
            )}
          </main>
          {figures !== null && <SiteFooter figures={figures} link={shownLink} />}
          <Announcement
            text={
              figures === null
                ? ''
                : nowShowing(figures.title, rules(figures.appraisal.scenario.preset).name)
            }
          />
        </FiguresContext>
      </ChoicesContext>
    </OwnPackagesContext>
  );
}

/** Before the first figures: what is on its way, or a way to open files where it did not come. */
function WithoutFigures({
  isFailed,
  wantedTitle,
}: {
  readonly isFailed: boolean;
  readonly wantedTitle: string;
}) {
  if (!isFailed) return <Skeleton status={loadingStatus(wantedTitle)} />;
  return (
    <Suspense fallback={null}>
      <OpenSection shownTitle={null} />
    </Suspense>
  );
}

/** What stands in for files of the reader's own that are not open. */
const DEFAULT_DATA = { packageName: DEFAULT_LINK.packageName, fingerprint: null };

/** The fragment of the address holds the link, so that skipping must not change it. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
