import type { TextPiece } from '../domain/givenFile.ts';
import { LoadFailure } from '../domain/loadFailure.ts';

/**
 * Bytes to text as they come, as UTF-8; a byte order mark is left out.
 * @throws LoadFailure `undecodable` at the first piece that is in any other encoding.
 */
export async function* decodePieces(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<TextPiece, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytesRead = 0;
  for await (const bytes of pieces) {
    bytesRead += bytes.byteLength;
    yield { text: textOf(() => decoder.decode(bytes, { stream: true }), file), bytesRead };
  }
  yield { text: textOf(() => decoder.decode(), file), bytesRead };
}

function textOf(decode: () => string, file: string): string {
  try {
    return decode();
  } catch {
    throw new LoadFailure('undecodable', file);
  }
}
