import { LoadFailure } from '../domain/loadFailure.ts';

/**
 * Bytes to text, as UTF-8; a byte order mark is left out.
 * @throws LoadFailure `undecodable` for any other encoding: a pound sign of Windows-1252 must never become a wrong one.
 */
export function decodeText(bytes: ArrayBuffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadFailure('undecodable', file);
  }
}
