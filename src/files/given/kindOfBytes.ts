/** What a file is by its first bytes, whatever its name says. */
export type ByteKind = 'zip' | 'workbook' | 'old-workbook' | 'pdf' | 'image' | 'other';

/** As many bytes as are looked at. */
export const BYTES_THAT_TELL = 4096;

const SIGNATURES: readonly (readonly [kind: ByteKind, bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

/** Names that stand near the start of every spreadsheet in a zip: Excel's, and OpenDocument's. */
const IN_WORKBOOKS = /\[Content_Types\]\.xml|xl\/|opendocument\.spreadsheet/;

/** @param start the first bytes of a file. */
export function kindOfBytes(start: Uint8Array): ByteKind {
  const kind =
    SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ??
    'other';
  if (kind !== 'zip') return kind;
  return IN_WORKBOOKS.test(new TextDecoder('latin1').decode(start)) ? 'workbook' : 'zip';
}
