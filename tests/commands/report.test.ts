import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { csvBytes } from '../../src/export/csv.ts';
import { plainName } from '../../src/export/fileNames.ts';
import { appraise } from '../../src/model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../src/model/simulation/defaults.ts';
import { preset } from '../../src/scenario/departures.ts';
import { PRESETS } from '../../src/scenario/scenario.ts';
import { simulatedResults } from '../../src/viewModel/tables/results.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { checkedFolder, EXAMPLE, ROTHERHAM_2020, SMALL } from '../fixtures/checkedFolder.ts';
import { buildReport, runBuilt, temporaryFolder } from './builtReport.ts';

// A process is started for each test: on a busy machine that takes as long as it takes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let script: string;
let work: string;

const report = (...args: readonly string[]) => runBuilt(script, work, args);
const out = () => join(work, 'out');

beforeAll(async () => {
  place = await temporaryFolder();
  script = await buildReport(join(place.path, 'commands'));
});

afterAll(() => place.remove());

beforeEach(async () => {
  work = join(place.path, 'work');
  await rm(work, { recursive: true, force: true });
  await mkdir(work);
});

/** A copy of the small package with one file rewritten. */
async function packageWith(file: string, rewrite: (text: string) => string | Uint8Array) {
  const folder = join(work, 'package');
  await cp(SMALL, folder, { recursive: true });
  const path = join(folder, file);
  await writeFile(path, rewrite(await readFile(path, 'utf8')));
  return folder;
}

/** The small package before disclosure control, with stages where it has a row for the whole window. */
async function unprotected() {
  const folder = await packageWith('programme.json', (text) =>
    text.replace('"protected": true', '"protected": false'),
  );
  const path = join(folder, 'stage-activity.csv');
  const whole = 'second,eviction,0,24,40.0,5,,,at_most';
  const stages = 'second,eviction,0,18,30.0,5,,,\nsecond,eviction,18,24,10.0,0,,,';
  const text = await readFile(path, 'utf8');
  expect(text).toContain(whole);
  await writeFile(path, text.replace(whole, stages));
  return folder;
}

describe('npm run report', () => {
  const cases = [ROTHERHAM_2020, EXAMPLE, SMALL].flatMap((folder) =>
    PRESETS.map((id) => [folder, id] as const),
  );

  test.each(cases)('%s, %s: the same bytes as the page', async (folder, id) => {
    const run = await report(resolve(folder), '--preset', id, '--out', 'out');
    expect(run.code).toBe(0);
    const appraisal = appraise(checkedFolder(folder), preset(id));
    const results = simulatedResults(appraisal, { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS });
    const tables = TABLES.map((make) => make(results));
    expect(readdirSync(out()).toSorted()).toEqual(tables.map(plainName).toSorted());
    for (const table of tables) {
      expect(readFileSync(join(out(), plainName(table)))).toEqual(Buffer.from(csvBytes(table)));
    }
    expect(run.out).toBe(
      `9 tables written to out (${appraisal.pack.programme.basis} data, ${id} rules).\n`,
    );
  });

  test('without a preset: prudent, as the page opens', async () => {
    await report(resolve(SMALL), '--out', 'out');
    expect(readFileSync(join(out(), 'bridge.csv'), 'utf8')).toContain(',illustrative,prudent,');
  });

  test('writes over an earlier report, and makes the folders on the way', async () => {
    await report(resolve(SMALL), '--preset', 'reported', '--out', 'reports/2026/q1');
    await report(resolve(SMALL), '--out', 'reports/2026/q1');
    const bridge = readFileSync(join(work, 'reports/2026/q1/bridge.csv'), 'utf8');
    expect(bridge).toContain(',illustrative,prudent,');
    expect(bridge).not.toContain(',illustrative,reported,');
  });

  test('tells warnings on standard error, and goes on', async () => {
    const folder = await packageWith('unit-costs.csv', (text) =>
      text.replace(',0,40,30,50,', ',0,0,,,'),
    );
    const run = await report(folder, '--out', 'out');
    expect(run.err).toMatch(/^unit-costs\.csv:11:amount_gbp: found /m);
    expect(run.code).toBe(0);
    expect(existsSync(join(out(), 'partner-summary.csv'))).toBe(true);
  });
});

describe('A scenario of one’s own', () => {
  const scenario = (text: unknown) =>
    writeFile(join(work, 'scenario.json'), typeof text === 'string' ? text : JSON.stringify(text));
  const departures = {
    ...preset('prudent'),
    events: { police_callout: { deadweight: 0.5 } },
    funding: { women: 24 },
  };

  test('writes the same bytes as the page, and every row says that it departs', async () => {
    await scenario(departures);
    const run = await report(
      ...[resolve(SMALL), '--scenario', 'scenario.json', '--draws', '50', '--seed', '3'],
      ...['--out', 'out'],
    );
    expect(run).toMatchObject({
      code: 0,
      out: '9 tables written to out (illustrative data, prudent+changes rules).\n',
    });
    const appraisal = appraise(checkedFolder(SMALL), departures);
    for (const make of TABLES) {
      const table = make(simulatedResults(appraisal, { seed: 3, draws: 50 }));
      expect(readFileSync(join(out(), plainName(table)))).toEqual(Buffer.from(csvBytes(table)));
    }
  });

  test('its faults are told beside the package’s, and nothing is written', async () => {
    await scenario({ version: 1, preset: 'prudent', events: { a: { deadweigth: 2 } } });
    const folder = await packageWith('partners.csv', (text) => text.replace(',police,', ',polis,'));
    const run = await report(folder, '--scenario', 'scenario.json', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain(
      'scenario.json:events.a.deadweigth: found an unknown key; expected "deadweight".',
    );
    expect(run.err).toMatch(/^partners\.csv:/m);
    expect(existsSync(out())).toBe(false);
  });

  test.each([
    [
      'a name that the package does not hold',
      '{"version":1,"preset":"prudent","cohorts":["third"]}',
      'scenario.json:cohorts.third: found "third"',
    ],
    [
      'a price year without a deflator',
      '{"version":1,"preset":"prudent","priceBase":"1950-51"}',
      'scenario.json:priceBase.1950-51: found "1950-51"',
    ],
    [
      'text that is not JSON',
      'version 1',
      'scenario.json: found a table or plain text; expected JSON.',
    ],
    ['a newer version', '{"version":2}', 'scenario.json:version: found 2; expected 1.'],
  ])('%s: told, and nothing is written', async (_what, text, message) => {
    await scenario(text);
    const run = await report(resolve(SMALL), '--scenario', 'scenario.json', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain(message);
    expect(existsSync(out())).toBe(false);
  });

  test('a file that is not there, and one that is no text', async () => {
    const missing = await report(resolve(SMALL), '--scenario', 'none.json', '--out', 'out');
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/^Cannot read the scenario in none\.json: it is not there\.$/m);
    await writeFile(join(work, 'scenario.json'), Buffer.from('{"a":"£"}', 'latin1'));
    const run = await report(resolve(SMALL), '--scenario', 'scenario.json', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain('scenario.json: found bytes that are not UTF-8 text');
  });
});

describe('Draws', () => {
  const partners = () => readFileSync(join(out(), 'partner-summary.csv'), 'utf8');

  test('from the same seed give the same bytes, from another others', async () => {
    const draw = async (seed: string) => {
      await report(resolve(SMALL), '--draws', '40', '--seed', seed, '--out', 'out');
      return partners();
    };
    const first = await draw('1');
    expect(await draw('1')).toBe(first);
    expect(await draw('2')).not.toBe(first);
  });

  test('none leave the simulated columns blank', async () => {
    await report(resolve(SMALL), '--draws', '0', '--out', 'out');
    const [headings = '', ...rows] = partners().trimEnd().split('\r\n');
    const at = headings.split(',').indexOf('avoided_low_gbp');
    expect(at).toBeGreaterThan(0);
    expect(rows.map((row) => row.split(',').slice(at, at + 2))).toEqual(rows.map(() => ['', '']));
    const summary = readFileSync(join(out(), 'programme-summary.csv'), 'utf8');
    expect(summary).toMatch(/^draws,0,/m);
    expect(summary).toMatch(/^seed,,,,,x,/m);
  });
});

describe('Faults stop the report, and nothing is written', () => {
  test('every problem at once, each with file, row and column as a spreadsheet numbers them', async () => {
    const folder = await packageWith('unit-costs.csv', (text) =>
      text.replace(',0,100,50,200,', ',0,£100,50,200,').replace('gp_visit,nhs', 'gp_visit,nobody'),
    );
    const run = await report(folder, '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toMatch(/^unit-costs\.csv:6:amount_gbp: found "£100"; expected .+\.$/m);
    expect(run.err).toMatch(/^unit-costs\.csv:11:partner_id: found "nobody"; expected .+$/m);
    expect(run.out).toBe('');
    expect(existsSync(out())).toBe(false);
  });

  test('a file in another encoding is told once, beside the other problems', async () => {
    const folder = await packageWith('partners.csv', (text) => Buffer.from(`${text}£`, 'latin1'));
    await rm(join(folder, 'deflators.csv'));
    const run = await report(folder, '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err.split('\n').filter((line) => line.startsWith('partners.csv'))).toEqual([
      'partners.csv: found bytes that are not UTF-8 text; expected a file in UTF-8. Save or export it again as UTF-8; in Excel, as "CSV UTF-8".',
    ]);
    expect(run.err).toMatch(/^deflators\.csv: found no such file/m);
    expect(existsSync(out())).toBe(false);
  });

  test('a byte order mark is no fault', async () => {
    const folder = await packageWith('partners.csv', (text) => `\uFEFF${text}`);
    expect((await report(folder, '--out', 'out')).code).toBe(0);
  });

  test.each([
    ['is not there', 'nowhere', 'Cannot read the package in nowhere: it is not there.\n'],
    ['is a file', 'a-file', 'Cannot read the package in a-file: it is not a folder.\n'],
  ])('a package that %s', async (_what, folder, message) => {
    await writeFile(join(work, 'a-file'), '');
    expect(await report(folder, '--out', 'out')).toEqual({ code: 1, out: '', err: message });
    expect(existsSync(out())).toBe(false);
  });

  test('an empty folder', async () => {
    await mkdir(join(work, 'empty'));
    const run = await report('empty', '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain('found a folder with nothing in it');
  });
});

describe('Where the tables go', () => {
  test('a file in its place is told', async () => {
    await writeFile(out(), '');
    const run = await report(resolve(SMALL), '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain(
      'Cannot write the tables to out: a file stands in its place. Nothing was written.',
    );
  });

  test('a folder where a table should be leaves no table and no trace', async () => {
    await mkdir(join(out(), 'programme-summary.csv'), { recursive: true });
    const run = await report(resolve(SMALL), '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain('a folder stands in its place');
    expect(readdirSync(out())).toEqual(['programme-summary.csv']);
  });

  test('a folder inside a file is told', async () => {
    await writeFile(join(work, 'a-file'), '');
    const run = await report(resolve(SMALL), '--out', 'a-file/out');
    expect(run.code).toBe(1);
    expect(run.err).toContain('Cannot write the tables to a-file/out: it is not a folder.');
  });

  test('a package is never written over: its events.csv would be lost', async () => {
    const folder = await packageWith('programme.json', (text) => text);
    const events = readFileSync(join(folder, 'events.csv'), 'utf8');
    const run = await report(folder, '--out', folder);
    expect(run.code).toBe(1);
    expect(run.err).toContain('holds a data package');
    expect(readFileSync(join(folder, 'events.csv'), 'utf8')).toBe(events);
    expect(existsSync(join(folder, 'bridge.csv'))).toBe(false);
  });
});

describe('Counts that have not been through disclosure control', () => {
  test('are refused where nobody can tell how few women they count', async () => {
    const run = await report(await unprotected(), '--out', 'out');
    expect(run.code).toBe(1);
    expect(run.err).toContain('women_with_event');
    expect(existsSync(out())).toBe(false);
  });

  test('are protected first where they can be: records give the bytes of the package made from them', async () => {
    const records = await report(resolve('public/examples/records'), '--out', 'out');
    expect(records.code).toBe(0);
    expect(records.err).toContain('they were protected first');
    const made = new Map(readdirSync(out()).map((name) => [name, readFileSync(join(out(), name))]));
    await report(resolve(EXAMPLE), '--out', 'out');
    expect(made.size).toBe(9);
    for (const [name, bytes] of made) expect(readFileSync(join(out(), name))).toEqual(bytes);
  });

  test('are computed from for the analyst’s own eyes, which is said', async () => {
    const run = await report(await unprotected(), '--unprotected', '--out', 'out');
    expect(run.err).toMatch(/^OFFICIAL-SENSITIVE: /m);
    expect(run.code).toBe(0);
    expect(readdirSync(out())).toHaveLength(9);
  });

  test('--unprotected changes nothing for a protected package', async () => {
    const run = await report(resolve(SMALL), '--unprotected', '--out', 'out');
    expect(run.err).not.toContain('OFFICIAL-SENSITIVE');
    const bytes = readFileSync(join(out(), 'partner-event-year.csv'));
    await report(resolve(SMALL), '--out', 'out');
    expect(readFileSync(join(out(), 'partner-event-year.csv'))).toEqual(bytes);
  });
});

describe('A command that is not understood', () => {
  test.each([
    ['no package', ['--out', 'out'], 'Name one package folder.'],
    ['two packages', ['a', 'b', '--out', 'out'], 'Name one package folder.'],
    ['nowhere to write', ['a'], 'Say with --out where the tables go.'],
    ['an empty place to write', ['a', '--out='], 'Say with --out where the tables go.'],
    [
      'an unknown preset',
      ['a', '--preset', 'hopeful', '--out', 'out'],
      'There is no preset "hopeful"; there are reported and prudent.',
    ],
    [
      'a scenario and a preset',
      ['a', '--scenario', 's.json', '--preset', 'prudent', '--out', 'out'],
      'Give --scenario or --preset, not both',
    ],
    [
      'a seed that is no number',
      ['a', '--seed', '1.5', '--out', 'out'],
      '--seed is a whole number from 0 to 9007199254740991.',
    ],
    [
      'too many draws',
      ['a', '--draws', '100001', '--out', 'out'],
      '--draws is a whole number from 0 to 100000.',
    ],
    ['an unknown option', ['a', '--out', 'out', '--colour'], "Unknown option '--colour'"],
    ['a preset without a name', ['a', '--out', 'out', '--preset'], "Option '--preset <value>'"],
  ])('%s: says so, shows how, and exits 2', async (_what, args, message) => {
    const run = await report(...args);
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err).toContain('\nUsage: npm run report -- PACKAGE_FOLDER ');
    expect(run.out).toBe('');
    expect(existsSync(out())).toBe(false);
  });
});
