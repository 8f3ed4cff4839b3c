import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { csvBytes } from '../../src/export/csv.ts';
import { plainName } from '../../src/export/fileNames.ts';
import { appraise } from '../../src/model/appraise.ts';
import { DEFAULT_DRAWS, DEFAULT_SEED } from '../../src/model/simulation/defaults.ts';
import { preset } from '../../src/scenario/departures.ts';
import { openPackage } from '../../src/validate/openPackage.ts';
import { simulatedResults, type Results } from '../../src/viewModel/tables/results.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { filesOf } from '../fixtures/checkedFolder.ts';
import { buildReport, runBuilt, temporaryFolder } from './builtReport.ts';

// A process is started: on a busy machine that takes as long as it takes.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const RECORDS = 'public/examples/records';
const OPTIONS = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS };

let place: Awaited<ReturnType<typeof temporaryFolder>>;
let script: string;
let byWomen: Results;
let byStages: Results;

beforeAll(async () => {
  place = await temporaryFolder();
  script = await buildReport(join(place.path, 'commands'));
  const opened = await openPackage(filesOf(RECORDS));
  if (!opened.ok || opened.counts === null) throw new Error('The invented records do not open.');
  const appraisal = appraise(opened.package, preset('prudent'));
  byWomen = simulatedResults(appraisal, { ...OPTIONS, women: opened.counts.women });
  byStages = simulatedResults(appraisal, OPTIONS);
});

afterAll(() => place.remove());

test('M31: a report of records as they are draws women, to the bytes of the same functions', async () => {
  const out = join(place.path, 'out');
  const args = [resolve(RECORDS), '--unprotected', '--out', out];
  const run = await runBuilt(script, place.path, args);
  expect(run.code).toBe(0);
  expect(run.err).toMatch(/^OFFICIAL-SENSITIVE: /m);
  const written = TABLES.map((make) => make(byWomen));
  expect(written).toHaveLength(9);
  for (const table of written) {
    expect(readFileSync(join(out, plainName(table)))).toEqual(Buffer.from(csvBytes(table)));
  }
});

test('M31: only ranges and chances differ from those of the stage table: every other figure is the same', () => {
  const texts = (results: Results) =>
    TABLES.map((make) => new TextDecoder().decode(csvBytes(make(results))).split('\r\n'));
  const simulated = /_low_gbp|_high_gbp|^low$|^high$|chance_of/;
  const withoutDrawn = (lines: readonly string[]) => {
    const keep = (lines[0] ?? '').split(',').map((heading) => !simulated.test(heading));
    return lines
      .filter((line) => !line.startsWith('chance_of'))
      .map((line) => line.split(',').filter((_, column) => keep[column] ?? true));
  };
  const [women, stages] = [texts(byWomen), texts(byStages)];
  expect(women).not.toEqual(stages);
  expect(women.map(withoutDrawn)).toEqual(stages.map(withoutDrawn));
});

test('M31: the figure is inside its range, and draws by women are told by the seed', () => {
  const { appraisal, uncertainty } = byWomen;
  const total = appraisal.programme.avoided.total;
  expect(uncertainty?.programme.avoided.low).toBeLessThan(total);
  expect(uncertainty?.programme.avoided.high).toBeGreaterThan(total);
  expect(uncertainty?.draws.seed).toBe(DEFAULT_SEED);
});
