import { queryOptions } from '@tanstack/react-query';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import { LoadFailure } from '../../domain/loadFailure.ts';
import type { PackageFile } from '../../domain/packageFile.ts';
import type { PackageListing } from '../../domain/packageIndex.ts';
import { fetchPackage } from '../../files/fetchPackage.ts';
import { checkPackage } from '../../validate/checkPackage.ts';
import { NOT_PROTECTED } from '../../words/protection.ts';
import { isProtectedPackage } from './protectedPackage.ts';

/**
 * A package that came whole and passed every check. What the site hosts has been through disclosure control;
 * only files that somebody opened themselves may be for their own eyes alone, and every figure then says so.
 */
export interface LoadedPackage {
  /** In links: the site's name for it. */
  readonly name: string;
  /** Tells packages of one name apart: what is worked out from one never stands for another. */
  readonly version: string;
  /** `own`: opened by the reader, in this tab alone. */
  readonly origin: 'site' | 'own';
  /** For people: as the site's list, or the package itself, calls it. */
  readonly title: string;
  readonly pack: DataPackage;
  readonly warnings: readonly DataIssue[];
  /** Whom the counts are of, for ranges by women; only beside counts for the analyst's own eyes. */
  readonly women?: AnalystOnlyWomen | undefined;
  /** The files that it was read from, but for what may not be shared of the reader's own. */
  readonly files: readonly PackageFile[];
}

/** One package of the site: fetched, parsed and checked; nothing is computed here. */
export function packageQuery(listing: Pick<PackageListing, 'name' | 'title'>) {
  return queryOptions({
    queryKey: ['package', listing.name],
    queryFn: ({ signal }) => loadPackage(listing, signal),
  });
}

async function loadPackage(
  listing: Pick<PackageListing, 'name' | 'title'>,
  signal: AbortSignal,
): Promise<LoadedPackage> {
  return checkedAsHosted(listing, await fetchPackage(listing.name, { signal }));
}

/**
 * Checks the files of a package as the site hosts it.
 * @throws LoadFailure where a check stops it, or where its counts have not been through disclosure control.
 */
export function checkedAsHosted(
  { name, title }: Pick<PackageListing, 'name' | 'title'>,
  files: readonly PackageFile[],
): LoadedPackage {
  const checked = checkPackage(files);
  if (!checked.ok) throw new LoadFailure('faults', name, { issues: checked.issues });
  if (!isProtectedPackage(checked.package)) {
    throw new LoadFailure('faults', name, { issues: [notProtected, ...checked.warnings] });
  }
  return {
    name,
    version: '',
    origin: 'site',
    title,
    pack: checked.package,
    warnings: checked.warnings,
    files,
  };
}

const notProtected = faultAt({ file: 'programme.json', column: 'protected' }, NOT_PROTECTED);
