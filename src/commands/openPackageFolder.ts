import { openPackage, type OpenedPackage } from './openPackage.ts';
import { readPackageFolder } from './readPackageFolder.ts';

/**
 * Reads and checks a package folder of any kind; every problem at once. A file that is no text is told once, as that,
 * and not again as the empty one it is then taken for.
 * @returns why the folder could not be read, where it could not.
 */
export async function openPackageFolder(
  folder: string,
): Promise<OpenedPackage | { readonly unreadable: string }> {
  const reading = await readPackageFolder(folder);
  if (!reading.ok) return { unreadable: reading.why };
  const { files, faults } = reading;
  const opened = openPackage(files);
  if (faults.length === 0) return opened;
  const told = new Set(faults.map(({ file }) => file));
  const others = (opened.ok ? opened.warnings : opened.issues).filter(
    ({ file }) => !told.has(file),
  );
  return { ok: false, issues: [...faults, ...others] };
}
