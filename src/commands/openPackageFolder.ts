import { openFiles, type OpenedPackage } from '../validate/openPackage.ts';
import { readPackageFolder } from './readPackageFolder.ts';

/**
 * Reads and checks a package folder of any kind; every problem at once.
 * @returns why the folder could not be read, where it could not.
 */
export async function openPackageFolder(
  folder: string,
): Promise<OpenedPackage | { readonly unreadable: string }> {
  const reading = await readPackageFolder(folder);
  return reading.ok ? openFiles(reading) : { unreadable: reading.why };
}
