import { isPackagePath } from './dataAddress.ts';
import { isJsonObject, notAsExpected, readJson } from './readJson.ts';

const EXPECTED = 'a list "resources", each with the "path" of one file in the package’s own folder';

/**
 * The files that a `datapackage.json` lists, in its order.
 * @param file where it stands, for the messages.
 * @throws LoadFailure `faults` for text that is no data package, a path that leads out of the folder, or one listed twice.
 */
export function resourcePaths(text: string, file: string): readonly string[] {
  const descriptor = readJson(text, file);
  const resources = isJsonObject(descriptor) ? descriptor['resources'] : undefined;
  if (!Array.isArray(resources) || resources.length === 0) {
    throw notAsExpected(file, 'no list of resources', EXPECTED);
  }
  const paths = resources.map((resource: unknown) => {
    const path = isJsonObject(resource) ? resource['path'] : undefined;
    if (typeof path !== 'string' || !isPackagePath(path)) {
      throw notAsExpected(file, pathWords(path), EXPECTED);
    }
    return path;
  });
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw notAsExpected(file, `"${twice}" listed twice`, 'each file once');
  return paths;
}

function pathWords(path: unknown): string {
  return typeof path === 'string' ? `the path "${path}"` : 'a resource without one path';
}
