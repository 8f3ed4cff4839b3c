import { inflateSync } from 'fflate';
import type { ZipProblem } from '../../domain/zipProblem.ts';
import { bytesOf } from './bytesOf.ts';
import { crc32 } from './crc32.ts';
import { baseName, type LocatedFile } from './locatedFile.ts';
import { packedBytes, zipDirectory, type ZipEntry } from './zipDirectory.ts';

type Unpacked =
  | { readonly ok: true; readonly files: readonly LocatedFile[] }
  | { readonly ok: false; readonly problem: ZipProblem };

/** More than any package holds: a zip can be made to say that it holds anything. */
const MOST_FILES = 1000;
const MOST_BYTES = 300_000_000;

const AS_IT_IS = 0;
const DEFLATED = 8;

/** What operating systems put into zips beside the files. */
const LEFT_BY_SYSTEMS = /(^|\/)(__MACOSX\/|\.[^/]*$)/;

/**
 * The files of a zip, each held against its size and check sum; the page can answer between one and the next.
 * @throws the signal's reason where it is stopped.
 */
export async function unpackZip(file: File, signal: AbortSignal): Promise<Unpacked> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large' };
  const zip = await bytesOf(file);
  if (zip === undefined) return { ok: false, problem: 'unreadable' };
  const listed = zipDirectory(zip);
  if (listed === undefined) return { ok: false, problem: 'damaged' };
  const entries = listed.filter(({ path }) => !path.endsWith('/') && !LEFT_BY_SYSTEMS.test(path));
  const problem = problemOf(entries);
  if (problem !== undefined) return { ok: false, problem };
  const files: LocatedFile[] = [];
  for (const entry of entries) {
    await nextTurn();
    signal.throwIfAborted();
    const bytes = unpacked(zip, entry);
    if (bytes === undefined) return { ok: false, problem: 'damaged' };
    files.push({ path: entry.path, file: new File([bytes], baseName(entry.path)) });
  }
  return { ok: true, files };
}

function problemOf(entries: readonly ZipEntry[]): ZipProblem | undefined {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return 'encrypted';
  if (entries.some(({ method }) => method !== AS_IT_IS && method !== DEFLATED)) {
    return 'other-packing';
  }
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  return entries.length > MOST_FILES || bytes > MOST_BYTES ? 'too-large' : undefined;
}

/** Undefined where the bytes are not those that were packed. */
function unpacked(zip: Uint8Array, entry: ZipEntry): Uint8Array<ArrayBuffer> | undefined {
  const packed = packedBytes(zip, entry);
  if (packed === undefined) return undefined;
  const bytes = entry.method === AS_IT_IS ? new Uint8Array(packed) : inflated(packed, entry.bytes);
  return bytes?.length === entry.bytes && crc32(bytes) === entry.checkSum ? bytes : undefined;
}

/** Never more than the stated bytes, whatever the packed ones say. */
function inflated(packed: Uint8Array, bytes: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    return new Uint8Array(inflateSync(packed, { out: new Uint8Array(bytes) }));
  } catch {
    return undefined;
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
