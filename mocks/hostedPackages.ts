import { http, HttpResponse, type HttpHandler } from 'msw';
import type { PackageFile } from '../src/domain/packageFile.ts';
import type { PackageListing } from '../src/domain/packageIndex.ts';
import { dataFiles, INDEX_FILE } from './dataFiles.ts';

/** A host that has these packages, and nothing else under `data/`. */
export function hostedPackages(
  packages: readonly (PackageListing & { readonly files: readonly PackageFile[] })[],
): readonly HttpHandler[] {
  const listings = packages.map(({ name, title, basis }) => ({ name, title, basis }));
  return [
    http.get(INDEX_FILE, () => HttpResponse.json({ packages: listings })),
    ...packages.flatMap(({ name, files }) =>
      files.map(({ path, text }) => http.get(dataFiles(name, path), () => HttpResponse.text(text))),
    ),
    http.get('*/data/*', () => new HttpResponse(null, { status: 404 })),
  ];
}
