import { checkPackage, type CheckedPackage } from '../validate/checkPackage.ts';
import { readPackageFolder } from './readPackageFolder.ts';

/**
 * Reads and checks a package folder; every problem at once. A file that is no text is told once, as that,
 * and not again as the empty one it is then taken for.
 * @returns why the folder could not be read, where it could not.
 */
export async function checkPackageFolder(
  folder: string,
): Promise<CheckedPackage | { readonly unreadable: string }> {
  const reading = await readPackageFolder(folder);
  if (!reading.ok) return { unreadable: reading.why };
  const { files, faults } = reading;
  const checked = checkPackage(files);
  if (faults.length === 0) return checked;
  const told = new Set(faults.map(({ file }) => file));
  const others = (checked.ok ? checked.warnings : checked.issues).filter(
    ({ file }) => !told.has(file),
  );
  return { ok: false, issues: [...faults, ...others] };
}
