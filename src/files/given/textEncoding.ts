/** As many bytes as tell of UTF-16 without a mark. */
const BYTES_THAT_TELL = 1024;
/** How much of the bytes that tell must have a zero beside a letter. */
const MOSTLY = 0.7;

/** Bytes that stand for no letter in Windows-1252. */
const NO_LETTER: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Which UTF-16 the bytes are, by their mark, or by the zeros that plain letters have for their other byte. */
export function utf16Of(start: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(start.length, BYTES_THAT_TELL) / 2);
  if (pairs < 2) return undefined;
  const zerosAt = (side: 0 | 1) =>
    start.subarray(0, pairs * 2).filter((byte, index) => byte === 0 && index % 2 === side).length;
  const [even, odd] = [zerosAt(0), zerosAt(1)];
  if (odd > pairs * MOSTLY && even === 0) return 'utf-16le';
  return even > pairs * MOSTLY && odd === 0 ? 'utf-16be' : undefined;
}

/** Whether bytes could be text in Windows-1252: no byte that stands for nothing, none that steers a machine. */
export function couldBeWindows1252(bytes: Uint8Array): boolean {
  return bytes.every(
    (byte) => (byte >= SPACE || (byte >= TAB && byte <= CARRIAGE_RETURN)) && !NO_LETTER.has(byte),
  );
}

/** Whether the bytes are UTF-8 throughout. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
