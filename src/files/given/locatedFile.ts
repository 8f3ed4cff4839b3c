/** A file, and where it stands in what was given: its folders and its name, with `/` between them. */
export interface LocatedFile {
  readonly path: string;
  readonly file: File;
}

/** Files that a reader chose one by one, or as a whole folder. */
export function chosenFiles(chosen: Iterable<File>): readonly LocatedFile[] {
  return Array.from(chosen, (file) => ({
    path: file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    file,
  }));
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folders of a path, without the slash behind them; empty for a file that stands in none. */
export function folderOfPath(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
