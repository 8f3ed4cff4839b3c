import { queryOptions } from '@tanstack/react-query';
import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import { LoadFailure } from '../../domain/loadFailure.ts';
import type { ProtectedStageTable } from '../../domain/stageTable.ts';
import { fetchPackage } from '../../files/fetchPackage.ts';
import { checkPackage } from '../../validate/checkPackage.ts';
import { isProtectedPackage } from './protectedPackage.ts';

/** A package that came whole, passed every check, and may be shown to everybody. */
export interface LoadedPackage {
  readonly name: string;
  readonly pack: DataPackage<ProtectedStageTable>;
  readonly warnings: readonly DataIssue[];
}

/** One package of the site: fetched, parsed and checked; nothing is computed here. */
export function packageQuery(name: string) {
  return queryOptions({
    queryKey: ['package', name],
    queryFn: ({ signal }) => loadPackage(name, signal),
  });
}

async function loadPackage(name: string, signal: AbortSignal): Promise<LoadedPackage> {
  const checked = checkPackage(await fetchPackage(name, { signal }));
  if (!checked.ok) throw new LoadFailure('faults', name, { issues: checked.issues });
  if (!isProtectedPackage(checked.package)) {
    throw new LoadFailure('faults', name, { issues: [notProtected, ...checked.warnings] });
  }
  return { name, pack: checked.package, warnings: checked.warnings };
}

const notProtected = faultAt(
  { file: 'programme.json', column: 'protected' },
  {
    found: 'false',
    expected: 'true: only counts that have been through disclosure control may be shown here',
    remedy: 'Put the package through disclosure control before it is published.',
  },
);
