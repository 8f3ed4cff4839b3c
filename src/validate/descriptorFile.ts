import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { parseJson } from '../parse/json.ts';
import { PACKAGE_VERSION } from './packageTables.ts';
import { z } from './zod.ts';

const descriptorSchema = z.object({
  packageVersion: z.optional(z.number()),
  resources: z.array(z.object({ path: z.string() })),
});

/** What `datapackage.json` shows: a list that is no list, files it lists that are not there, a newer form. */
export function descriptorIssues(
  descriptor: PackageFile | undefined,
  files: ReadonlyMap<string, PackageFile>,
): readonly DataIssue[] {
  if (descriptor === undefined) return [];
  const file = descriptor.path;
  const { value, issues } = parseJson(descriptor);
  if (issues.length > 0) return issues;
  const parsed = descriptorSchema.safeParse(value);
  if (!parsed.success) {
    return [
      faultAt(
        { file, column: 'resources' },
        {
          found: 'no list of tables',
          expected: 'a Frictionless Data Package whose resources each have a path',
          remedy: 'Take the file out of the folder: the tables can be opened without it.',
        },
      ),
    ];
  }
  if ((parsed.data.packageVersion ?? PACKAGE_VERSION) > PACKAGE_VERSION) {
    return [
      faultAt(
        { file, column: 'packageVersion' },
        {
          found: `${parsed.data.packageVersion ?? ''}`,
          expected: `${PACKAGE_VERSION}`,
          remedy: 'The package was made by a newer version of this dashboard: open it there.',
        },
      ),
    ];
  }
  return parsed.data.resources
    .filter(({ path }) => !files.has(path.toLowerCase()))
    .map(({ path }) =>
      faultAt(
        { file, column: 'resources' },
        {
          found: `${path}, which is not in the folder`,
          expected: 'every table that it lists',
          remedy: 'Add the file, or open the folder without datapackage.json.',
        },
      ),
    );
}
