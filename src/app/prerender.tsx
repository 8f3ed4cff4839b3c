import { createMemoryHistory } from '@tanstack/react-router';
import { prerender } from 'react-dom/static';
import type { PackageFile } from '../domain/packageFile.ts';
import { readPackageIndex } from '../files/fetchPackageIndex.ts';
import { appraise } from '../model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../model/simulation/defaults.ts';
import { runToEnd } from '../model/simulation/simulate.ts';
import { simulateAppraisal } from '../model/simulation/uncertainty.ts';
import { DEFAULT_LINK } from './link.ts';
import { linkHref } from './linkHistory.ts';
import { packageIndexQuery } from './queries/packageIndexQuery.ts';
import { checkedAsHosted, packageQuery } from './queries/packageQuery.ts';
import { createQueryClient } from './queries/queryClient.ts';
import { uncertaintyQuery } from './queries/uncertaintyQuery.ts';
import { Site, siteRouter } from './Site.tsx';

/**
 * The first page as a browser shows it before any script has run: the answer in words, its range and its table,
 * from the package that the site opens with. Worked out while the site is built, by the code that runs in the page.
 * @param indexText the site's list of packages, as it is hosted.
 * @param files those of the package that the site opens with.
 */
export async function prerenderFirstPage(
  indexText: string,
  files: readonly PackageFile[],
): Promise<string> {
  const index = readPackageIndex(indexText);
  const listing = index.find(({ name }) => name === DEFAULT_LINK.packageName);
  if (listing === undefined) throw new Error(`The site ships no "${DEFAULT_LINK.packageName}".`);
  const loaded = checkedAsHosted(listing, files);
  const appraisal = appraise(loaded.pack, DEFAULT_LINK.departures);
  const queries = createQueryClient();
  queries.setQueryData(packageIndexQuery.queryKey, index);
  queries.setQueryData(packageQuery(listing).queryKey, loaded);
  queries.setQueryData(
    uncertaintyQuery(loaded, appraisal).queryKey,
    runToEnd(simulateAppraisal(appraisal, { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS })),
  );
  const router = siteRouter({ ...createMemoryHistory(), createHref: linkHref });
  await router.load();
  const { prelude } = await prerender(<Site router={router} queries={queries} />, {
    // In one piece: pieces that come later are put in place by inline scripts, which the page's policy stops.
    progressiveChunkSize: Number.MAX_SAFE_INTEGER,
  });
  return new Response(prelude).text();
}
