import { join } from 'node:path';
import { writeFolder } from '../../src/commands/writeFolder.ts';
import type { PackageFile } from '../../src/domain/packageFile.ts';
import { rawFigures } from './rawFigures.ts';
import { recordFiles } from './recordFiles.ts';
import { twinPackages } from './twinPackages.ts';

/*
 * Writes the first pair of groups from a seed on for tests that have only a browser: what is published of each,
 * and the figures that both would have shown if nothing had been protected: pages that are alike for both tell
 * nothing else of them, and a figure of one alone stands there by chance.
 */

const [from, name, folder] = process.argv.slice(2);
if (from === undefined || name === undefined || folder === undefined) {
  throw new Error('Give a seed, the name of the package and a folder.');
}

let pair = null;
for (let seed = Number(from); pair === null; seed += 1) pair = await twinPackages(seed, name);
const { secrets, twins, published, twinPublished } = pair;
const ofTwins = await rawFigures(recordFiles(twins), published);
const raw = (await rawFigures(recordFiles(secrets), published)).filter((figure) =>
  ofTwins.includes(figure),
);
await write('group', published);
await write('twin', twinPublished);
await write('raw', [{ path: 'figures.txt', text: raw.join('\n') }]);

async function write(part: string, files: readonly PackageFile[]): Promise<void> {
  const encoder = new TextEncoder();
  const problem = await writeFolder(
    join(folder ?? '', part),
    files.map(({ path, text }) => ({ name: path, bytes: encoder.encode(text) })),
  );
  if (problem !== undefined) throw new Error(problem);
}
