import type { DataIssue } from '../domain/dataIssue.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { Programme } from '../domain/programme.ts';
import { crossChecks } from './crossChecks/crossChecks.ts';
import { descriptorIssues } from './descriptorFile.ts';
import { keyFaults } from './keys.ts';
import { maskedIssues } from './maskedIssues.ts';
import { packageContents } from './packageContents.ts';
import { readingsOf, readTables, recordsOf, type PackageTables } from './packageReading.ts';
import { DESCRIPTOR_FILE, PACKAGE_TABLES, PROGRAMME_FILE } from './packageTables.ts';
import { readProgramme } from './programmeFile.ts';
import { referenceFaults } from './references.ts';

type CheckedPackage =
  | { readonly ok: true; readonly package: DataPackage; readonly warnings: readonly DataIssue[] }
  | { readonly ok: false; readonly issues: readonly DataIssue[] };

/**
 * Reads the files of a package and holds every check against them, so that all problems are told at once.
 * One fault and there is no package; warnings go with it. Rows may stand in any order: tables come out sorted.
 */
export function checkPackage(given: readonly PackageFile[]): CheckedPackage {
  const { files, issues: contentIssues } = packageContents(given);
  const programmeFile = files.get(PROGRAMME_FILE);
  const { programme, issues: programmeIssues } =
    programmeFile === undefined
      ? { programme: undefined, issues: [] }
      : readProgramme(programmeFile);
  const tables = readTables(files);
  const issues = [
    ...contentIssues,
    ...descriptorIssues(files.get(DESCRIPTOR_FILE), files),
    ...programmeIssues,
    ...tableIssues(tables, files),
    ...crossChecks({ programme, tables }),
  ];
  if (programme === undefined || issues.some(({ severity }) => severity === 'fault')) {
    return { ok: false, issues: maskedIssues(issues.toSorted(faultsFirst)) };
  }
  return { ok: true, package: packageOf(programme, tables), warnings: maskedIssues(issues) };
}

function faultsFirst(left: DataIssue, right: DataIssue): number {
  return Number(left.severity === 'warning') - Number(right.severity === 'warning');
}

/** What each table shows by itself, then its keys, then its ids beside the other tables'. */
function tableIssues(
  tables: PackageTables,
  files: ReadonlyMap<string, PackageFile>,
): readonly DataIssue[] {
  const byFile = new Map(readingsOf(tables).map((reading) => [reading.file, reading]));
  const readable = new Map(
    [...byFile]
      .filter(([file, { complete, cells }]) => files.has(file) && (complete || cells.length > 0))
      .map(([file, { cells }]) => [file, cells]),
  );
  return PACKAGE_TABLES.flatMap((table) => {
    const cells = byFile.get(table.file)?.cells ?? [];
    return [
      ...(byFile.get(table.file)?.issues ?? []),
      ...keyFaults(table, cells),
      ...referenceFaults(table, cells, readable),
    ];
  });
}

function packageOf(programme: Programme, tables: PackageTables): DataPackage {
  return {
    programme,
    partners: recordsOf(tables.partners),
    events: recordsOf(tables.events),
    unitCosts: recordsOf(tables.unitCosts),
    cohorts: recordsOf(tables.cohorts),
    stageTable: {
      protection: programme.protected ? 'protected' : 'analyst-only',
      cells: recordsOf(tables.stageActivity),
    },
    counterfactuals: recordsOf(tables.counterfactuals),
    assumptions: recordsOf(tables.assumptions),
    contributions: recordsOf(tables.contributions),
    programmeCosts: recordsOf(tables.programmeCosts),
    deflators: recordsOf(tables.deflators),
    outcomes: recordsOf(tables.outcomes),
    benchmarks: recordsOf(tables.benchmarks),
  };
}
