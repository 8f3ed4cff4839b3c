/** A browser that is busy has not begun to read the file when the press has been dealt with. */
const KEPT_MS = 60_000;

/** Hands a file to the reader's own downloads. Nothing leaves the browser. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
