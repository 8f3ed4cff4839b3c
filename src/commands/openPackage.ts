import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { AnalystOnlyStageTable, ProtectedStageTable } from '../domain/stageTable.ts';
import { checkPackage } from '../validate/checkPackage.ts';
import { checkRecords, holdsRecords } from '../validate/records/checkRecords.ts';

/** A package of any kind: protected, or with the counts that protection needs. */
export type OpenedPackage =
  | {
      readonly ok: true;
      readonly package: DataPackage<ProtectedStageTable>;
      readonly counts: null;
      readonly warnings: readonly DataIssue[];
    }
  | {
      readonly ok: true;
      readonly package: DataPackage<AnalystOnlyStageTable>;
      readonly counts: AnalystCounts;
      readonly warnings: readonly DataIssue[];
    }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Reads and checks a package of records, or of a stage table. */
export function openPackage(given: readonly PackageFile[]): OpenedPackage {
  if (holdsRecords(given)) return checkRecords(given);
  const checked = checkPackage(given);
  if (!checked.ok) return checked;
  const { package: pack, warnings } = checked;
  const { stageTable } = pack;
  return stageTable.protection === 'protected'
    ? { ok: true, package: { ...pack, stageTable }, counts: null, warnings }
    : {
        ok: true,
        package: { ...pack, stageTable },
        counts: { stageTable, coarser: [], spreads: [] },
        warnings,
      };
}
