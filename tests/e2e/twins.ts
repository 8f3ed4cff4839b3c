import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** A file of a package, as a host delivers it. */
interface Delivered {
  readonly path: string;
  readonly text: string;
}

/** What is published of two groups of women to whom different things happened. */
export interface Twins {
  readonly group: readonly Delivered[];
  readonly twin: readonly Delivered[];
  /** What both would have come to if nothing had been protected. */
  readonly rawFigures: readonly string[];
}

/** The first random group from a seed on that has a twin, and its twin. @param folder empty, for what is made on the way */
export async function twinsFrom(seed: number, name: string, folder: string): Promise<Twins> {
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: 'tests/protection/writeTwins.ts', outDir: join(folder, 'built') },
    ssr: { noExternal: true },
  });
  const script = join(folder, 'built', 'writeTwins.js');
  execFileSync(process.execPath, [script, String(seed), name, join(folder, 'made')]);
  return {
    group: filesIn(join(folder, 'made', 'group')),
    twin: filesIn(join(folder, 'made', 'twin')),
    rawFigures: readFileSync(join(folder, 'made', 'raw', 'figures.txt'), 'utf8')
      .split('\n')
      .filter((figure) => figure !== ''),
  };
}

function filesIn(folder: string): readonly Delivered[] {
  return readdirSync(folder).map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
}
