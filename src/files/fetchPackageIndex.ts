import { OWN_FILES, type PackageIndex, type PackageListing } from '../domain/packageIndex.ts';
import { BASES } from '../domain/provenance.ts';
import { isPackageName } from './dataAddress.ts';
import { fetchText } from './fetchText.ts';
import { isJsonObject, notAsExpected, readJson } from './readJson.ts';

const INDEX = 'index.json';
const EXPECTED = `"packages", each with a name of its own (lower-case letters, digits, hyphens), a title, and a basis (${BASES.join(', ')})`;

/**
 * The packages that the site ships.
 * @throws LoadFailure where the list cannot be had, or is not one.
 */
export async function fetchPackageIndex({
  signal,
}: {
  readonly signal: AbortSignal;
}): Promise<PackageIndex> {
  return readPackageIndex(await fetchText(INDEX, signal));
}

/** @throws LoadFailure `faults` where the text is no list of packages. */
export function readPackageIndex(text: string): PackageIndex {
  const index = readJson(text, INDEX);
  const packages = isJsonObject(index) ? index['packages'] : undefined;
  if (!Array.isArray(packages) || packages.length === 0) {
    throw notAsExpected(INDEX, 'no list of packages', EXPECTED);
  }
  const listings = packages.map(listingOf);
  if (new Set(listings.map(({ name }) => name)).size < listings.length) {
    throw notAsExpected(INDEX, 'a name listed twice', EXPECTED);
  }
  if (listings.some(({ name }) => name === OWN_FILES)) {
    throw notAsExpected(
      INDEX,
      `the name "${OWN_FILES}", which links give to files that a reader opens`,
      'any other name for a package of the site',
    );
  }
  return listings;
}

function listingOf(entry: unknown, index: number): PackageListing {
  if (isJsonObject(entry)) {
    const { name, title } = entry;
    const basis = BASES.find((one) => one === entry['basis']);
    if (
      typeof name === 'string' &&
      isPackageName(name) &&
      typeof title === 'string' &&
      title !== '' &&
      basis !== undefined
    ) {
      return { name, title, basis };
    }
  }
  throw notAsExpected(INDEX, `entry ${index + 1} without them`, EXPECTED);
}
