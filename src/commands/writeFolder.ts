import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite, holdsPackage } from '../words/commands.ts';
import { fileProblem } from './fileProblem.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files to a folder, which is made where it is not there. All are written beside their places first,
 * so that a disk that fills up leaves nothing half written. A folder that holds a package is left alone.
 * @returns what went wrong, in words; undefined when all is written.
 */
export async function writeFolder(
  folder: string,
  files: readonly NamedBytes[],
): Promise<string | undefined> {
  const placed = files.map(({ name, bytes }) => ({
    bytes,
    place: join(folder, name),
    beside: join(folder, `.${name}.part`),
  }));
  try {
    await mkdir(folder, { recursive: true });
    if (await isThere(join(folder, 'programme.json'))) return holdsPackage(folder);
    for (const { beside, bytes } of placed) await writeFile(beside, bytes);
    for (const { beside, place } of placed) await rename(beside, place);
    return undefined;
  } catch (error) {
    const why = fileProblem(error);
    await Promise.allSettled(placed.map(({ beside }) => rm(beside, { force: true })));
    return cannotWrite(folder, why);
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
