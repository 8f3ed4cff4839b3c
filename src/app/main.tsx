import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';
import { PLACES } from './places.ts';
import { createQueryClient } from './queries/queryClient.ts';
import { createSiteRouter } from './router.tsx';
import { SiteShell } from './shell/SiteShell.tsx';
import { startMocks } from './startMocks.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place to draw in.');

await startMocks();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <RouterProvider router={createSiteRouter({ shell: SiteShell, places: PLACES })} />
    </QueryClientProvider>
  </StrictMode>,
);
