import { bytesOf } from './bytesOf.ts';
import { BYTES_THAT_TELL, kindOfBytes, type ByteKind } from './kindOfBytes.ts';
import { couldBeWindows1252, isUtf8, utf16Of } from './textEncoding.ts';

/** What one given file turned out to be. */
export type LookedAt =
  /** Text in UTF-8: the file as it was given, or written anew from UTF-16. */
  | { readonly kind: 'text'; readonly file: File; readonly wasUtf16: boolean }
  /** No UTF-8, but every byte is a letter of Windows-1252; the text is what it would then say. */
  | { readonly kind: 'perhaps-windows-1252'; readonly file: File; readonly text: string }
  | { readonly kind: 'not-text'; readonly file: File; readonly is: ByteKind }
  /** Not looked into: too large, or unreadable; whoever opens it says so. */
  | { readonly kind: 'unseen'; readonly file: File };

/** Files of more bytes are refused before they are read. */
const LARGEST_BYTES = 100_000_000;

/** Looks at what a file holds, whatever its name says. @throws the signal's reason where it is stopped. */
export async function lookAtFile(file: File, signal: AbortSignal): Promise<LookedAt> {
  signal.throwIfAborted();
  if (file.size > LARGEST_BYTES) return { kind: 'unseen', file };
  const bytes = await bytesOf(file);
  signal.throwIfAborted();
  if (bytes === undefined) return { kind: 'unseen', file };
  const is = kindOfBytes(bytes.subarray(0, BYTES_THAT_TELL));
  if (is !== 'other') return { kind: 'not-text', file, is };
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) {
    const text = utf16Text(bytes, utf16);
    return text === undefined
      ? { kind: 'not-text', file, is }
      : { kind: 'text', file: fileOf(file.name, text), wasUtf16: true };
  }
  if (isUtf8(bytes)) return { kind: 'text', file, wasUtf16: false };
  return couldBeWindows1252(bytes)
    ? {
        kind: 'perhaps-windows-1252',
        file,
        text: new TextDecoder('windows-1252').decode(bytes),
      }
    : { kind: 'not-text', file, is };
}

/** A file of this text, in UTF-8. */
export function fileOf(name: string, text: string): File {
  return new File([text], name, { type: 'text/plain' });
}

function utf16Text(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
