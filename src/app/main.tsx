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
const firstHash = window.location.hash;
const isMade = root.childElementCount > 0;
const early = keepEarlyTouches(root);
const takesOver = isMade && (await firstPageReady(queries, router));
// Set by the first script of the page, where the link asks for something else than the first page.
delete document.documentElement.dataset['elsewhere'];

if (takesOver) {
  const onReady = () => {
    early.redo();
    // A reader may have followed a link of the page while it was being taken over.
    if (window.location.hash !== firstHash) void router.load();
  };
  hydrateRoot(root, <Site router={router} queries={queries} onReady={onReady} />);
} else {
  early.forget();
  router.history.destroy();
  createRoot(root).render(<Site router={siteRouter()} queries={queries} />);
}
