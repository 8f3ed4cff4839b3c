import { createReadStream, type Dirent } from 'node:fs';
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenPackage } from '../domain/givenFile.ts';
import { readGiven, type ByteFile } from '../files/readGiven.ts';
import { fileProblem } from './fileProblem.ts';

type FolderReading =
  (GivenPackage & { readonly ok: true }) | { readonly ok: false; readonly why: string };

const PIECE_BYTES = 262_144;

/** Reads the files of a folder, not those of folders in it. */
export async function readPackageFolder(folder: string): Promise<FolderReading> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter(isReadable).map(({ name }) => name);
    const found = names.toSorted().map((name) => byteFile(folder, name));
    return { ok: true, ...(await readGiven(found)) };
  } catch (error) {
    return { ok: false, why: fileProblem(error) };
  }
}

function byteFile(folder: string, name: string): ByteFile {
  const path = join(folder, name);
  return {
    path: name,
    size: () => readableBytes(path),
    read: async () => new Uint8Array(await readFile(path)).buffer,
    pieces: () => createReadStream(path, { highWaterMark: PIECE_BYTES }),
  };
}

/** How long a file is. @throws Error where it cannot be read, before any of its pieces is asked for. */
async function readableBytes(path: string): Promise<number> {
  const file = await open(path);
  try {
    await file.read(new Uint8Array(1));
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

/** A file or a link to one; a pipe would be waited for without end. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
