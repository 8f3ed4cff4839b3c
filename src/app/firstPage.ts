import type { QueryClient } from '@tanstack/react-query';
import type { RegisteredRouter } from '@tanstack/react-router';
import { appraise } from '../model/appraise.ts';
import { DEFAULT_LINK, readLink, writeLink } from './link.ts';
import { createLinkHistory } from './linkHistory.ts';
import { packageIndexQuery } from './queries/packageIndexQuery.ts';
import { packageQuery } from './queries/packageQuery.ts';
import { uncertaintyQuery } from './queries/uncertaintyQuery.ts';

/**
 * Whether the page that was made while the site was built can be taken over as it stands: the address asks for it,
 * and all that it shows has been worked out again from the files, so that nothing jumps. False where it cannot:
 * another address, a file that did not come, a reader who went elsewhere meanwhile.
 */
export async function firstPageReady(
  queries: QueryClient,
  router: Pick<RegisteredRouter, 'load' | 'ssr'>,
): Promise<boolean> {
  if (!asksForFirstPage()) return false;
  const left = new AbortController();
  const elsewhere = new Promise<false>((resolve) => {
    window.addEventListener('hashchange', () => resolve(false), { signal: left.signal });
  });
  const ready = Promise.all([router.load(), workOut(queries)]).then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([ready, elsewhere]);
  left.abort();
  // The router's own sign that what it will draw is there already.
  if (isReady) router.ssr = { manifest: undefined };
  return isReady;
}

function asksForFirstPage(): boolean {
  const { pathname, search } = createLinkHistory().location;
  const { link, notices } = readLink(search.replace(/^\?/, ''));
  return pathname === '/' && notices.length === 0 && writeLink(link) === '';
}

async function workOut(queries: QueryClient): Promise<void> {
  const index = await queries.query(packageIndexQuery);
  const listing = index.find(({ name }) => name === DEFAULT_LINK.packageName);
  if (listing === undefined) throw new Error('The first package is not on the site.');
  const loaded = await queries.query(packageQuery(listing));
  const appraisal = appraise(loaded.pack, DEFAULT_LINK.departures);
  await queries.query(uncertaintyQuery(loaded, appraisal));
}
