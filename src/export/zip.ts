import { strToU8, zipSync } from 'fflate';
import type { PackageFile } from '../domain/packageFile.ts';

/** The first moment that a zip can say: the same files always make the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** A file on its way into a zip. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files as one zip, in the order given; the same files make the same bytes. */
export function zipBytes(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const zip = zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    mtime: NO_TIME,
  });
  return new Uint8Array(zip);
}

/** Files of a package on their way into a zip, inside a folder of it where one is named. */
export function zipFilesOf(files: readonly PackageFile[], folder = ''): readonly ZipFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}${path}`, bytes: strToU8(text) }));
}
