import type { PackageFile } from '../../../domain/packageFile.ts';
import { isProtectedPackage } from '../../queries/protectedPackage.ts';
import type { LoadedPackage } from '../../queries/packageQuery.ts';
import { shareablePackage } from './shareablePackage.ts';

/**
 * The files of the package in hand as they may leave this tab; null where its counts may not. What the site ships
 * leaves as it came; what the reader opened leaves as protection writes it.
 */
export function packageFilesToShare({
  pack,
  files,
  origin,
}: LoadedPackage): readonly PackageFile[] | null {
  if (!isProtectedPackage(pack)) return null;
  return origin === 'site' ? files : shareablePackage(pack, files);
}
