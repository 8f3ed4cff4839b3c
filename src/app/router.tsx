import {
  createRootRoute,
  createRoute,
  createRouter,
  type RouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { Skeleton } from '../ui/Skeleton.tsx';
import { LOADING } from '../words/loading.ts';
import { createLinkHistory } from './linkHistory.ts';
import { checkedSearch, parseSearch, stringifySearch } from './linkSearch.ts';

/** One of the site's places: where it stands in a link, and what is drawn there. */
export interface Place {
  readonly path: `/${string}`;
  readonly page: RouteComponent;
}

interface Site {
  /** What stands round every page. */
  readonly shell: RouteComponent;
  /** The first place is the one that stands in for a place that is not there. */
  readonly places: readonly [Place, ...Place[]];
  readonly history?: RouterHistory;
}

/** The router of the site: a route for each place, and the link in the fragment. */
export function createSiteRouter({ shell, places, history = createLinkHistory() }: Site) {
  const root = createRootRoute({
    component: shell,
    notFoundComponent: places[0].page,
    validateSearch: checkedSearch,
  });
  return createRouter({
    routeTree: root.addChildren(
      places.map(({ path, page }) =>
        createRoute({ getParentRoute: () => root, path, component: page }),
      ),
    ),
    history,
    parseSearch,
    stringifySearch,
    defaultPendingComponent: () => <Skeleton status={LOADING.page} />,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createSiteRouter>;
  }
}
