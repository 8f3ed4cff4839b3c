import { queryOptions } from '@tanstack/react-query';
import { fetchPackageIndex } from '../../files/fetchPackageIndex.ts';

/** The packages that the site ships. */
export const packageIndexQuery = queryOptions({
  queryKey: ['package-index'],
  queryFn: fetchPackageIndex,
});
