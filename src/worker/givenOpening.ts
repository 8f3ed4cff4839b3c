import type { AnalystCounts } from '../domain/analystCounts.ts';
import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { heldFiles, type GivenFile } from '../domain/givenFile.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { AnalystOnlyStageTable, ProtectedStageTable } from '../domain/stageTable.ts';
import { chosenFile } from '../files/chosenFile.ts';
import { readGiven } from '../files/readGiven.ts';
import { protectPackage, type Protection } from '../protection/protectPackage.ts';
import { openFiles } from '../validate/openPackage.ts';
import type { ReadingWatch } from '../validate/readingWatch.ts';
import { isRecordFile } from '../validate/records/checkRecords.ts';
import { stageActivityTable } from '../validate/tables/stageActivity.ts';

interface OpenedGiven {
  readonly ok: true;
  /** The texts of the package, but for records and unprotected counts: what a shareable package is made of. */
  readonly files: readonly PackageFile[];
  readonly warnings: readonly DataIssue[];
}

/** A package whose counts have been through disclosure control. */
export interface OpenedProtected extends OpenedGiven {
  readonly package: DataPackage<ProtectedStageTable>;
  readonly unprotected: null;
}

/** Records, or counts as they were made: the package is for the analyst's own eyes, what protection made of it for all. */
export interface OpenedUnprotected extends OpenedGiven {
  readonly package: DataPackage<AnalystOnlyStageTable>;
  readonly unprotected: {
    /** What it takes to protect the package again, beside an earlier release. */
    readonly counts: AnalystCounts;
    /** As `npm run protect` does without an earlier release. */
    readonly protection: Protection;
  };
}

/** What a reader's own files come to: one package, or everything that is wrong with them. */
export type GivenOpening =
  | OpenedProtected
  | OpenedUnprotected
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/** Opens the files of a package on this thread. No row of records is in what it returns. */
export async function openChosen(
  chosen: readonly File[],
  watch: ReadingWatch,
): Promise<GivenOpening> {
  const given = await readGiven(chosen.map(chosenFile));
  const opened = await openFiles(given, watch);
  if (!opened.ok) return opened;
  const { counts, warnings } = opened;
  if (counts === null) {
    const files = heldFiles(given.files);
    return { ok: true, package: opened.package, unprotected: null, files, warnings };
  }
  return {
    ok: true,
    package: opened.package,
    unprotected: { counts, protection: protectPackage(opened.package, counts, null) },
    files: withoutCounts(given.files),
    warnings,
  };
}

function withoutCounts(given: readonly GivenFile[]): readonly PackageFile[] {
  return heldFiles(given).filter(
    ({ path }) => !isRecordFile(path) && path.toLowerCase() !== stageActivityTable.file,
  );
}
