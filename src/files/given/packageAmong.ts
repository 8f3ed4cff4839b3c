import { baseName, folderOfPath, type LocatedFile } from './locatedFile.ts';

/** Which of the given files make the package. */
interface PackageAmong {
  /** Files of one folder, by their names alone. */
  readonly files: readonly File[];
  /** The scenario that a zip of this page, or whoever filled the folder, put beside the package. */
  readonly scenario: File | null;
  /** Folders that hold a package each, where there is more than one: then nothing is chosen. */
  readonly rivals: readonly string[];
}

const PROGRAMME = 'programme.json';
const SCENARIO = 'scenario.json';

/**
 * The package among files in folders: the folder of `programme.json`, or the topmost where there is none.
 * A zip of this page keeps it in `package/`, with the scenario one folder up.
 */
export function packageAmong(given: readonly LocatedFile[]): PackageAmong {
  const folders = [
    ...new Set(given.filter(isNamed(PROGRAMME)).map(({ path }) => folderOfPath(path))),
  ];
  const depths = folders.map(depthOf);
  const topmost = folders.filter((_, index) => depths[index] === Math.min(...depths));
  if (topmost.length > 1) return { files: [], scenario: null, rivals: topmost.toSorted() };
  const folder = topmost[0] ?? shallowest(given);
  const inFolder = given.filter(({ path }) => folderOfPath(path) === folder);
  const above = given.filter(({ path }) => folderOfPath(path) === folderOfPath(folder));
  return {
    files: inFolder.filter((each) => !isNamed(SCENARIO)(each)).map(({ file }) => file),
    scenario: [...inFolder, ...above].find(isNamed(SCENARIO))?.file ?? null,
    rivals: [],
  };
}

function isNamed(name: string): (file: LocatedFile) => boolean {
  return ({ path }) => baseName(path).toLowerCase() === name;
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

function shallowest(given: readonly LocatedFile[]): string {
  const [first = ''] = given
    .map(({ path }) => folderOfPath(path))
    .toSorted((left, right) => depthOf(left) - depthOf(right));
  return first;
}
