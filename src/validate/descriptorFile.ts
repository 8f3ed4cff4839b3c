import { faultAt, type DataIssue } from '../domain/dataIssue.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import { parseJson } from '../parse/json.ts';
import { personalTexts } from './identifierGuard.ts';
import { PACKAGE_VERSION } from './packageTables.ts';
import { shownJson } from './programmeFields.ts';
import { z } from '../scenario/zod.ts';

const descriptorSchema = z.object({
  packageVersion: z.optional(z.unknown()),
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
  const personal = personalTexts(file, value, () => true);
  if (personal.length > 0) return personal;
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
  const version = versionIssue(file, parsed.data.packageVersion);
  if (version !== undefined) return [version];
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

function versionIssue(file: string, version: unknown): DataIssue | undefined {
  if (version === undefined || version === PACKAGE_VERSION) return undefined;
  const isNewer = typeof version === 'number' && version > PACKAGE_VERSION;
  return faultAt(
    { file, column: 'packageVersion' },
    {
      found: shownJson(version),
      expected: `${PACKAGE_VERSION}`,
      remedy: isNewer
        ? 'The package was made by a newer version of this dashboard: open it there.'
        : 'Correct it, or open the folder without datapackage.json.',
    },
  );
}
