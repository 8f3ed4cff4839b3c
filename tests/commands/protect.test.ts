import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runProtect } from '../../src/commands/runProtect.ts';
import { runSynthesise } from '../../src/commands/runSynthesise.ts';

const RECORDS = 'public/examples/records';
const EXAMPLE = 'public/data/example';

function aTerminal() {
  const said = { log: [] as string[], error: [] as string[] };
  return {
    said,
    log: (line: string) => said.log.push(line),
    error: (line: string) => said.error.push(line),
  };
}

async function aFolder(name: string): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'protect-')), name);
}

async function textsIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return Object.fromEntries(
    names.map((name, index): [string, string] => [name, texts[index] ?? '']),
  );
}

describe('npm run protect', () => {
  test('writes the protected package, and tells what it hides', async () => {
    const out = await aFolder('example');
    const terminal = aTerminal();
    expect(await runProtect([RECORDS, '--out', out], terminal)).toBe(0);
    expect(await textsIn(out)).toEqual(await textsIn(EXAMPLE));
    expect(terminal.said.log.join('\n')).toMatch(/ambulance_callout, first: hidden \[c\]/);
  });

  test('writes the same again in the knowledge of that release', async () => {
    const out = await aFolder('example');
    const terminal = aTerminal();
    expect(await runProtect([RECORDS, '--out', out, '--previous', EXAMPLE], terminal)).toBe(0);
    expect(await textsIn(out)).toEqual(await textsIn(EXAMPLE));
  });

  test.each([
    { args: [EXAMPLE, '--out', 'somewhere'], code: 1, why: /protected already/ },
    { args: [RECORDS, '--out', 'x', '--previous', RECORDS], code: 1, why: /records|Records/ },
    { args: ['nowhere', '--out', 'somewhere'], code: 1, why: /not there/ },
    { args: [RECORDS], code: 2, why: /--out/ },
    { args: [], code: 2, why: /Usage/ },
  ])('says why it wrote nothing: $args', async ({ args, code, why }) => {
    const terminal = aTerminal();
    expect(await runProtect(args, terminal)).toBe(code);
    expect(terminal.said.error.join('\n')).toMatch(why);
  });
});

describe('npm run synthesise', () => {
  test('invents other areas of the size asked for', async () => {
    const out = await aFolder('areas');
    const terminal = aTerminal();
    const args = [EXAMPLE, '--out', out, '--areas', '3', '--women', '6', '--seed', '7'];
    expect(await runSynthesise(args, terminal)).toBe(0);
    const { 'women.csv': women, 'cohorts.csv': cohorts } = await textsIn(out);
    expect(women?.trimEnd().split('\r\n').length).toBe(1 + 18);
    expect(cohorts).toMatch(/area-03,Invented group 03/);
    const protectedOut = await aFolder('protected');
    expect(await runProtect([out, '--out', protectedOut], aTerminal())).toBe(0);
  });
});
