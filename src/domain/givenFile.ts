import type { DataIssue } from './dataIssue.ts';
import type { PackageFile } from './packageFile.ts';

/** Some of a file's text, which may be cut anywhere. */
export interface TextPiece {
  readonly text: string;
  /** How much of the file has been read with it. */
  readonly bytesRead: number;
}

/** A file whose text is too long to hold at once: it comes in pieces, in order. */
interface StreamedFile {
  readonly path: string;
  readonly bytes: number;
  /** Reads the file from its start. @throws LoadFailure `undecodable` on the way, where it is not UTF-8. */
  readonly pieces: () => AsyncIterable<TextPiece>;
}

/** A file of a package, held or streamed. */
export type GivenFile = PackageFile | StreamedFile;

/** The files of a package as they were given. */
export interface GivenPackage {
  readonly files: readonly GivenFile[];
  /** A fault for every file that is too large or no text; its text is then empty. */
  readonly faults: readonly DataIssue[];
}

/** The same files, those that are streamed by their name alone. */
export function heldFiles(given: readonly GivenFile[]): readonly PackageFile[] {
  return given.map((file) => ('text' in file ? file : { path: file.path, text: '' }));
}
