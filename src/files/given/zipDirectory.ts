/** A file in a zip, as the list at the zip's end has it. Source of the layout: PKZIP's APPNOTE, 4.3. */
export interface ZipEntry {
  readonly path: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checkSum: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where the file's own header stands. */
  readonly at: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
/** Stands in a field whose value is too large for it: the zip is larger than is opened here. */
const TOO_LARGE = 0xffffffff;
const ENCRYPTED = 1;
const UTF_8 = 0x800;

/** The files that a zip lists at its end. @returns undefined where there is no such list: it is cut off, or no zip. */
export function zipDirectory(zip: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(zip);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const entry: ZipEntry = {
      path: nameOf(zip.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes), flags),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & ENCRYPTED) !== 0,
      checkSum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    };
    if ([entry.packedBytes, entry.bytes, entry.at].includes(TOO_LARGE)) return undefined;
    entries.push(entry);
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The bytes of a file as they are packed. @returns undefined where they do not stand where the list says. */
export function packedBytes(zip: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(zip);
  if (entry.at + HEADER_BYTES > zip.length || view.getUint32(entry.at, true) !== HEADER) {
    return undefined;
  }
  const start =
    entry.at +
    HEADER_BYTES +
    view.getUint16(entry.at + 26, true) +
    view.getUint16(entry.at + 28, true);
  const end = start + entry.packedBytes;
  return end > zip.length ? undefined : zip.subarray(start, end);
}

/** Where the end of the list stands: before a comment of any length. */
function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function nameOf(bytes: Uint8Array, flags: number): string {
  const text = new TextDecoder((flags & UTF_8) === 0 ? 'latin1' : 'utf-8').decode(bytes);
  return text.replaceAll('\\', '/');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
