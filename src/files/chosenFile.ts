import { LoadFailure } from '../domain/loadFailure.ts';
import type { ByteFile } from './readGiven.ts';

const PIECE_BYTES = 262_144;

/** A file that a reader chose in the browser. Nothing of it is read before it is asked for. */
export function chosenFile(file: File): ByteFile {
  return {
    path: file.name,
    size: () => Promise.resolve(file.size),
    read: () => bytesOf(file, file.name),
    pieces: () => piecesOf(file),
  };
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array, void> {
  for (let start = 0; start < file.size; start += PIECE_BYTES) {
    yield new Uint8Array(await bytesOf(file.slice(start, start + PIECE_BYTES), file.name));
  }
}

/** @throws LoadFailure `refused` where the file has been moved or changed since it was chosen, or is a folder. */
async function bytesOf(blob: Blob, name: string): Promise<ArrayBuffer> {
  try {
    return await blob.arrayBuffer();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw new LoadFailure('refused', name);
  }
}
