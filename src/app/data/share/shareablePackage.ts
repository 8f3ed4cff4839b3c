import type { DataPackage } from '../../../domain/dataPackage.ts';
import type { PackageFile } from '../../../domain/packageFile.ts';
import type { ProtectedStageTable } from '../../../domain/stageTable.ts';
import { protectedPackageFiles } from '../../../export/packageTables.ts';
import { describeDataPackage } from '../../../validate/describeDataPackage.ts';
import { DESCRIPTOR_FILE } from '../../../validate/packageTables.ts';

/** The folder's name in the zip, and the package's own. */
export const SHAREABLE_NAME = 'package';

/** The files of a protected package, to the same bytes as the terminal writes. `given`: what it was opened from. */
export function shareablePackage(
  pack: DataPackage<ProtectedStageTable>,
  given: readonly PackageFile[],
): readonly PackageFile[] {
  const files = protectedPackageFiles(pack, given);
  const { title } = pack.programme;
  const descriptor = describeDataPackage({ name: SHAREABLE_NAME, title }, files);
  return [...files, { path: DESCRIPTOR_FILE, text: `${JSON.stringify(descriptor, null, 2)}\n` }];
}
