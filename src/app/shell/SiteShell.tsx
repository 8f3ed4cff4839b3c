import { Outlet, useRouterState } from '@tanstack/react-router';
import { Announcement } from '../../ui/Announcement.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { loadingStatus } from '../../words/loading.ts';
import { rules } from '../../words/rules.ts';
import { SITE, nowShowing } from '../../words/site.ts';
import { FiguresContext } from '../figuresInUse.ts';
import { usePackage } from '../queries/usePackage.ts';
import { usePackageIndex } from '../queries/usePackageIndex.ts';
import { useAppraisals } from '../useAppraisals.ts';
import { useLink } from '../useLink.ts';
import { ExampleBanner } from './ExampleBanner.tsx';
import { LoadNotice } from './LoadNotice.tsx';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { useFocusOnNewPlace } from './useFocusOnNewPlace.ts';
import './shell.css';

/** What stands round every page: what is counted, how careful, what is still on its way, and what went wrong. */
export function SiteShell() {
  const { link, notices, change } = useLink();
  const { data: index } = usePackageIndex();
  const load = usePackage(link.packageName);
  const figures = useAppraisals(load.data, link.preset);
  const place = useRouterState({ select: ({ location }) => location.pathname });
  useFocusOnNewPlace(place);

  const wantedTitle =
    index?.find(({ name }) => name === link.packageName)?.title ?? link.packageName;
  return (
    <FiguresContext value={figures}>
      <a className="skip-link no-print" href="#main" onClick={skipToMain}>
        {SITE.skip}
      </a>
      <SiteHeader link={link} change={change} index={index ?? []} />
      {figures !== null && <ExampleBanner figures={figures} link={link} />}
      <main id="main" className="page" tabIndex={-1}>
        {notices.map((notice) => (
          <Notice key={notice} title={notice} />
        ))}
        <LoadNotice
          wantedTitle={wantedTitle}
          wantedName={link.packageName}
          shown={figures}
          load={load}
        />
        {figures === null ? (
          load.error === null && <Skeleton status={loadingStatus(wantedTitle)} />
        ) : (
          <PanelBoundary
            instead={
              <Notice title={SITE.pageFailed} role="alert">
                <p>{SITE.pageFailedWhy}</p>
              </Notice>
            }
            tryAgainWith={figures}
          >
            <Outlet />
          </PanelBoundary>
        )}
      </main>
      {figures !== null && <SiteFooter figures={figures} />}
      <Announcement
        text={
          figures === null
            ? ''
            : nowShowing(figures.title, rules(figures.appraisal.scenario.preset).name)
        }
      />
    </FiguresContext>
  );
}

/** The fragment of the address holds the link, so that skipping must not change it. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
