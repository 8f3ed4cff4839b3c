import type { DataPackage } from '../domain/dataPackage.ts';

/** FNV-1a, 32 bits. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Sixteen hexadecimal digits that differ for packages that differ: to notice that a reader has other data than
 * the sender of a link. Not a secret, and no proof against who wants to deceive.
 */
export function packageFingerprint(pack: DataPackage): string {
  const text = JSON.stringify(pack);
  return [hash(text, OFFSET_BASIS), hash(text, hash('again', OFFSET_BASIS))]
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
}

function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  }
  return value >>> 0;
}
