import { LoadFailure } from '../domain/loadFailure.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { isPackageName } from './dataAddress.ts';
import { fetchText } from './fetchText.ts';
import { resourcePaths } from './resourcePaths.ts';

const DESCRIPTOR = 'datapackage.json';

interface Fetching {
  readonly signal: AbortSignal;
}

/**
 * Every file of a package that the site ships: its description first, then all that it lists, at once.
 * All of them or none: the first that fails stops the others.
 * @throws LoadFailure for the first file that fails; `missing` for what cannot be a package's name.
 */
export async function fetchPackage(
  name: string,
  { signal }: Fetching,
): Promise<readonly PackageFile[]> {
  if (!isPackageName(name)) throw new LoadFailure('missing', name);
  const described = `${name}/${DESCRIPTOR}`;
  const descriptor = await fetchText(described, signal);
  const others = new AbortController();
  const either = AbortSignal.any([signal, others.signal]);
  const tables = resourcePaths(descriptor, described).map(async (path) => ({
    path,
    text: await fetchText(`${name}/${path}`, either),
  }));
  try {
    return [{ path: DESCRIPTOR, text: descriptor }, ...(await Promise.all(tables))];
  } finally {
    others.abort();
  }
}
