import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test file, outside the project, and how to take it away again. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'pause-report-'));
  return { path, remove: () => rm(path, { recursive: true }) };
}

/** Builds the commands as `npm run prepare` does, into a folder of their own. @returns the path of `report.js`. */
export async function buildReport(folder: string): Promise<string> {
  const vite = resolve('node_modules/vite/bin/vite.js');
  const args = ['build', '--mode', 'commands', '--outDir', folder, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...args]);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return join(folder, 'report.js');
}

/** Runs the built command from a folder that knows nothing of the project. */
export function runBuilt(script: string, cwd: string, args: readonly string[]): Promise<Run> {
  return new Promise((settle) => {
    execFile(process.execPath, [script, ...args], { cwd }, (error, out, err) => {
      settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}
