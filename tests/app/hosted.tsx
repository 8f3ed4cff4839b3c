import { QueryClientProvider } from '@tanstack/react-query';
import { setupWorker } from 'msw/browser';
import type { ReactNode } from 'react';
import { hostedPackages } from '../../mocks/hostedPackages.ts';
import { createQueryClient } from '../../src/app/queries/queryClient.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';

const folder = '../fixtures/packages/small/';
const small = import.meta.glob<string>('../fixtures/packages/small/*', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The files of the small package, invented, as its folder holds them. */
export const smallPackage: readonly PackageFile[] = Object.entries(small).map(([path, text]) => ({
  path: path.slice(folder.length),
  text,
}));

/** Two packages of the same invented files, under two names. */
export const hosted = setupWorker(
  ...hostedPackages([
    { name: 'example', title: 'Example (invented)', basis: 'illustrative', files: smallPackage },
    { name: 'second', title: 'Second (invented)', basis: 'illustrative', files: smallPackage },
  ]),
);

/** Queries of the site's own kind, remembering nothing of other tests. */
export function freshQueries() {
  const client = createQueryClient();
  return function Queries({ children }: { readonly children: ReactNode }) {
    return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
  };
}
