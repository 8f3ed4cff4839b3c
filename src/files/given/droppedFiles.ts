import type { LocatedFile } from './locatedFile.ts';

/**
 * The files of what was dropped on the page, folders and all.
 * To be called while the drop is told: what was dropped is gone afterwards.
 */
export function droppedFiles(dropped: DataTransfer): Promise<readonly LocatedFile[]> {
  const entries = Array.from(dropped.items, (item) => item.webkitGetAsEntry());
  const found = entries.filter((entry) => entry !== null).map((entry) => filesUnder(entry));
  return Promise.all(found).then((files) => files.flat());
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly LocatedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!isFolder(entry)) return [];
  const inside = await entriesOf(entry);
  return (await Promise.all(inside.map((each) => filesUnder(each)))).flat();
}

/** A folder is told in parts, until a part is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return all;
    all.push(...part);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
