import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider, type RouterHistory } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import { INNER_PLACES, PLACES } from './places.ts';
import { createSiteRouter } from './router.tsx';
import { SiteShell } from './shell/SiteShell.tsx';

type SiteRouter = ReturnType<typeof siteRouter>;

/** The router of all places. @param history the browser's own where none is given. */
export function siteRouter(history?: RouterHistory) {
  return createSiteRouter({
    shell: SiteShell,
    places: [...PLACES, ...INNER_PLACES],
    ...(history === undefined ? {} : { history }),
  });
}

interface SiteProps {
  readonly router: SiteRouter;
  readonly queries: QueryClient;
  /** Called once the page answers to what is done to it. */
  readonly onReady?: () => void;
}

/** The whole site, in a browser or while it is built. */
export function Site({ router, queries, onReady }: SiteProps) {
  useEffect(() => onReady?.(), [onReady]);
  return (
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
