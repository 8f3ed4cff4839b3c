import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { LoadFailure } from '../../domain/loadFailure.ts';
import { packageQuery, type LoadedPackage } from './packageQuery.ts';
import { usePackageIndex } from './usePackageIndex.ts';

export interface PackageLoad {
  /**
   * The package asked for once it is here; until then, or where it fails, the last one that was:
   * `data.name` says which.
   */
  readonly data: LoadedPackage | undefined;
  /** Why the package asked for is not here. */
  readonly error: LoadFailure | null;
  /** Whether the package asked for is on its way. */
  readonly isFetching: boolean;
  /** Asks the host again, for whatever is not here. */
  readonly refetch: () => void;
}

/** A package that the site's index lists, by its name: whole or not at all. */
export function usePackage(name: string): PackageLoad {
  const index = usePackageIndex();
  const listing = index.data?.find((one) => one.name === name);
  const wanted = useQuery({
    ...packageQuery(listing ?? { name, title: name }),
    enabled: listing !== undefined,
  });
  const [lastGood, setLastGood] = useState(wanted.data);
  if (wanted.data !== undefined && wanted.data !== lastGood) setLastGood(wanted.data);

  const unlisted = useMemo(() => new LoadFailure('missing', name), [name]);
  const found = listing !== undefined ? wanted.error : unlisted;
  const failure = index.data === undefined ? index.error : found;
  return {
    data: wanted.data ?? lastGood,
    error: failure instanceof LoadFailure ? failure : null,
    isFetching: index.isFetching || wanted.isFetching,
    refetch: () => void (listing !== undefined ? wanted : index).refetch(),
  };
}
