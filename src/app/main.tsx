import { createRoot, hydrateRoot } from 'react-dom/client';
import '../ui/base.css';
import { keepEarlyTouches } from './earlyTouches.ts';
import { firstPageReady } from './firstPage.ts';
import { createQueryClient } from './queries/queryClient.ts';
import { Site, siteRouter } from './Site.tsx';
import { startMocks } from './startMocks.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place to draw in.');

await startMocks();

const queries = createQueryClient();
const router = siteRouter();
const isMade = root.childElementCount > 0;
const early = keepEarlyTouches(root);
const takesOver = isMade && (await firstPageReady(queries, router));
// Set by the first script of the page, where the link asks for something else than the first page.
delete document.documentElement.dataset['elsewhere'];

if (takesOver) {
  hydrateRoot(root, <Site router={router} queries={queries} onReady={early.redo} />);
} else {
  early.forget();
  createRoot(root).render(<Site router={router} queries={queries} />);
}
