import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import { LoadFailure } from '../domain/loadFailure.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { decodeText } from '../files/decodeText.ts';
import { NOT_UTF8 } from '../words/commands.ts';
import { fileProblem } from './fileProblem.ts';

export type FolderReading =
  | {
      readonly ok: true;
      readonly files: readonly PackageFile[];
      /** A fault for every file whose bytes are no text; its text is then empty. */
      readonly faults: readonly DataIssue[];
    }
  | { readonly ok: false; readonly why: string };

/** Files whose text a package may need; any other is told by its name alone. */
const TEXT_FILE = /\.(csv|tsv|txt|json)$/i;

/** Reads the files of a folder, not those of folders in it. */
export async function readPackageFolder(folder: string): Promise<FolderReading> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries.filter(isReadable).map(({ name }) => name);
    const read = await Promise.all(names.toSorted().map((name) => readOne(folder, name)));
    return {
      ok: true,
      files: read.map(({ file }) => file),
      faults: read.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
    };
  } catch (error) {
    return { ok: false, why: fileProblem(error) };
  }
}

async function readOne(
  folder: string,
  path: string,
): Promise<{ readonly file: PackageFile; readonly fault?: DataIssue }> {
  if (!TEXT_FILE.test(path)) return { file: { path, text: '' } };
  const bytes = new Uint8Array(await readFile(join(folder, path)));
  try {
    return { file: { path, text: decodeText(bytes.buffer, path) } };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return { file: { path, text: '' }, fault: faultAt({ file: path }, NOT_UTF8) };
  }
}

/** A file or a link to one; a pipe would be waited for without end. */
function isReadable(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
