/** The pattern of the address of a package's files, wherever the site stands; of every file where none is named. */
export function dataFiles(packageName: string, file = '*'): string {
  return `*/data/${packageName}/${file}`;
}

/** The pattern of the address of the site's list of packages. */
export const INDEX_FILE = '*/data/index.json';
