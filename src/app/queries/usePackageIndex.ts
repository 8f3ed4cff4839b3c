import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { PackageIndex } from '../../domain/packageIndex.ts';
import { packageIndexQuery } from './packageIndexQuery.ts';

/** The packages that the site ships, for a reader to choose from. An error is a `LoadFailure`. */
export function usePackageIndex(): UseQueryResult<PackageIndex> {
  return useQuery(packageIndexQuery);
}
