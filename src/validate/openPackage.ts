import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { heldFiles, type GivenFile, type GivenPackage } from '../domain/givenFile.ts';
import type { AnalystOnlyStageTable, ProtectedStageTable } from '../domain/stageTable.ts';
import { checkPackage } from './checkPackage.ts';
import { maskedIssues } from './maskedIssues.ts';
import { UNWATCHED, type ReadingWatch } from './readingWatch.ts';
import { checkRecords, holdsRecords } from './records/checkRecords.ts';

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

/**
 * Reads and checks a package of any kind; every problem at once. A file that is no text is told once, as that, and
 * not again as the empty one it is then taken for.
 * @throws the reason of the watch's signal where it is stopped.
 */
export async function openFiles(
  { files, faults }: GivenPackage,
  watch: ReadingWatch = UNWATCHED,
): Promise<OpenedPackage> {
  const opened = await openPackage(files, watch);
  if (faults.length === 0) return opened;
  const told = new Set(maskedIssues(faults).map(({ file }) => file));
  const others = (opened.ok ? opened.warnings : opened.issues).filter(
    ({ file }) => !told.has(file),
  );
  return { ok: false, issues: [...maskedIssues(faults), ...others] };
}

/** Reads and checks a package of records, or of a stage table. */
export async function openPackage(
  given: readonly GivenFile[],
  watch: ReadingWatch = UNWATCHED,
): Promise<OpenedPackage> {
  if (holdsRecords(given)) return checkRecords(given, watch);
  const checked = checkPackage(heldFiles(given));
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
