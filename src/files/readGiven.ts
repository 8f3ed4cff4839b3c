import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { GivenFile, GivenPackage } from '../domain/givenFile.ts';
import { LoadFailure } from '../domain/loadFailure.ts';
import { nulWords, otherKindWords, unreadableWords } from '../words/unreadable.ts';
import { decodePieces } from './decodePieces.ts';
import { decodeText } from './decodeText.ts';
import { BYTES_THAT_TELL, kindOfBytes } from './given/kindOfBytes.ts';

/**
 * A file as a folder or a browser has it: nothing is asked of it but its path unless its text is needed. Reading
 * throws LoadFailure `refused` where a browser cannot read it any more, and what the file system throws.
 */
export interface ByteFile {
  readonly path: string;
  /** How many bytes it has, where it can be read. */
  readonly size: () => Promise<number>;
  /** All of its bytes at once. */
  readonly read: () => Promise<ArrayBuffer>;
  /** Its bytes in order, from the start. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** Files whose text a package may need; any other is told by its name alone. */
const TEXT_FILE = /\.(csv|tsv|txt|json)$/i;
/** The one file of a package that may have a million rows. */
const STREAMED = 'activity.csv';
const LARGEST_BYTES = 100_000_000;

/** Reads the files of a package; activity is left to be read in pieces. */
export async function readGiven(found: readonly ByteFile[]): Promise<GivenPackage> {
  const read = await Promise.all(found.map(readOne));
  return {
    files: read.map(({ file }) => file),
    faults: read.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
  };
}

async function readOne(
  found: ByteFile,
): Promise<{ readonly file: GivenFile; readonly fault?: DataIssue }> {
  const { path } = found;
  const empty = { path, text: '' };
  if (!TEXT_FILE.test(path)) return { file: empty };
  const bytes = await found.size();
  if (bytes > LARGEST_BYTES) return { file: empty, fault: tooLarge(path, bytes) };
  if (path.toLowerCase() === STREAMED) {
    return { file: { path, bytes, pieces: () => decodePieces(found.pieces(), path) } };
  }
  try {
    const all = await found.read();
    const kind = kindOfBytes(new Uint8Array(all, 0, Math.min(bytes, BYTES_THAT_TELL)));
    if (kind !== 'other') {
      return { file: empty, fault: faultAt({ file: path }, otherKindWords(kind)) };
    }
    const text = decodeText(all, path);
    return text.includes('\0')
      ? { file: empty, fault: nulFault(path, text) }
      : { file: { path, text } };
  } catch (error) {
    if (!(error instanceof LoadFailure)) throw error;
    return { file: empty, fault: faultAt({ file: path }, unreadableWords(error)) };
  }
}

/** No text holds NUL: the bytes are of another kind, or in UTF-16. */
function nulFault(path: string, text: string): DataIssue {
  const row = text.slice(0, text.indexOf('\0')).split(/\r\n|\n|\r/).length;
  return faultAt({ file: path, row }, nulWords());
}

function tooLarge(path: string, bytes: number): DataIssue {
  return faultAt(
    { file: path },
    {
      found: `a file of ${Math.ceil(bytes / 1_000_000)} MB`,
      expected: `at most ${LARGEST_BYTES / 1_000_000} MB`,
      remedy: 'Leave out rows and columns that are not needed, or split the package by area.',
    },
  );
}
