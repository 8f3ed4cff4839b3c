import type { LoadedPackage } from './packageQuery.ts';
import { usePackage, type PackageLoad } from './usePackage.ts';

/** A package of the reader's own where that is what is counted, or one of the site by its name. */
export function usePackageInUse(name: string, own: LoadedPackage | null): PackageLoad {
  const site = usePackage(name);
  return own === null
    ? site
    : { data: own, error: null, isFetching: false, refetch: () => undefined };
}
