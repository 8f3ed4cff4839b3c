import { protectFiles } from '../../src/commands/runProtect.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { seededRandom } from '../../src/model/randomSource.ts';
import { attackFirstRelease } from './attacker/attackReleases.ts';
import { randomSecrets } from './randomSecret.ts';
import { asExampleEvents, recordFiles } from './recordFiles.ts';
import type { Secret } from './secret.ts';

/** Two groups of women to whom different things happened, and what is published of each. */
interface TwinPackages {
  readonly secrets: readonly Secret[];
  readonly twins: readonly Secret[];
  readonly published: readonly PackageFile[];
  readonly twinPublished: readonly PackageFile[];
}

/**
 * A random group of women with a few kinds of events, and one in which every kind is the last twin that an
 * attack found: both from files of records to files of a protected package, all the way. Null where no woman
 * of either has an event, or no cohort can be published.
 */
export async function twinPackages(seed: number, name: string): Promise<TwinPackages | null> {
  const secrets = asExampleEvents(randomSecrets(seededRandom(seed)));
  const twins = secrets.map((secret, kind) => ({
    ...secret,
    counts: attackFirstRelease(secret, { seed: 100 * seed + kind }).twins.at(-1) ?? secret.counts,
  }));
  const differ = secrets.some((secret, kind) => secret.counts !== twins[kind]?.counts);
  const { minWomen } = secrets[0]?.programme.disclosure ?? { minWomen: 0 };
  const isAny = secrets[0]?.cohorts.some(({ women }) => women >= minWomen) ?? false;
  if (!differ || !isAny) return null;
  return {
    secrets,
    twins,
    published: await publishedFiles(secrets, name),
    twinPublished: await publishedFiles(twins, name),
  };
}

async function publishedFiles(
  secrets: readonly Secret[],
  name: string,
): Promise<readonly PackageFile[]> {
  const made = await protectFiles(recordFiles(secrets), null, name);
  if (typeof made === 'string') throw new Error(made);
  return made.files;
}
