import type { DataPackage } from '../domain/dataPackage.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { Table } from '../viewModel/tables/table.ts';
import { inertText } from './inertText.ts';
import { packageTableFile } from './packageTable.ts';

/**
 * A file of a package as it may leave the program: as it was given, or, where a text in it would run in a
 * spreadsheet, written anew with that made inert.
 */
export function inertFile(
  file: PackageFile,
  pack: DataPackage,
  tables: readonly ((pack: DataPackage) => Table)[],
): PackageFile {
  const table = tables
    .map((make) => make(pack))
    .find(({ name }) => `${name}.csv` === file.path.toLowerCase());
  return table !== undefined && wouldRun(table)
    ? { ...packageTableFile(table), path: file.path }
    : file;
}

function wouldRun({ rows }: Table): boolean {
  return rows.some((row) =>
    row.some((cell) => typeof cell === 'string' && inertText(cell) !== cell),
  );
}
