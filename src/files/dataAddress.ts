/** Lower-case letters, digits and inner hyphens: a name that is a folder and nothing else. */
const PACKAGE_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A file beside `datapackage.json`: no folder, no parent, no scheme, no query. */
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9]+)+$/;

const LONGEST_NAME = 64;

/** Whether `text` can be the name of a package: safe to stand in an address and in a link. */
export function isPackageName(text: string): boolean {
  return text.length <= LONGEST_NAME && PACKAGE_NAME.test(text);
}

/** Whether `text` names a file in the package's own folder, and can lead nowhere else. */
export function isPackagePath(text: string): boolean {
  return text.length <= LONGEST_NAME && FILE_NAME.test(text);
}

/**
 * The address of a file under the site's `data/`, wherever the site stands: at a host's root or in a folder.
 * @param file already checked: `index.json`, or a package's name, a slash and a file of its folder.
 */
export function dataAddress(file: string): URL {
  return new URL(`data/${file}`, new URL(import.meta.env.BASE_URL, document.baseURI));
}
