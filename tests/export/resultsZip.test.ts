import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packageAmong } from '../../src/files/given/packageAmong.ts';
import { unpackZip } from '../../src/files/given/unpackZip.ts';
import { csvBytes } from '../../src/export/csv.ts';
import { resultsFiles } from '../../src/export/resultsZip.ts';
import { zipBytes } from '../../src/export/zip.ts';
import { appraise } from '../../src/model/appraise.ts';
import type { ScenarioDepartures } from '../../src/scenario/departures.ts';
import { checkPackage } from '../../src/validate/checkPackage.ts';
import { readScenario, writeScenario } from '../../src/validate/scenarioFile.ts';
import { simulatedResults } from '../../src/viewModel/tables/results.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { checkedFiles, EXAMPLE, filesOf } from '../fixtures/checkedFolder.ts';

const DEPARTURES: ScenarioDepartures = {
  version: 1,
  preset: 'prudent',
  events: { police_callout: { deadweight: 0.25 } },
};
const files = filesOf(EXAMPLE);
const pack = checkedFiles(files);
const tables = TABLES.map((make) =>
  make(simulatedResults(appraise(pack, DEPARTURES), { seed: 1, draws: 0 })),
);

function everything(packageFiles: typeof files | null, of = pack) {
  return resultsFiles({
    title: 'Example',
    pack: of,
    departures: DEPARTURES,
    rules: ['Prudent rules'],
    tables,
    packageFiles,
    scenario: writeScenario(DEPARTURES),
  });
}

test('the same figures make the same bytes', () => {
  expect(zipBytes(everything(files))).toEqual(zipBytes(everything(files)));
});

test('opened again, the zip brings back the very package and the scenario', async () => {
  const zip = new File([zipBytes(everything(files))], 'results.zip');
  const unpacked = await unpackZip(zip, new AbortController().signal);
  if (!unpacked.ok) throw new Error(unpacked.problem);
  const among = packageAmong(unpacked.files);
  const texts = among.files.map(async (file) => ({ path: file.name, text: await file.text() }));
  expect(checkPackage(await Promise.all(texts))).toEqual(checkPackage(files));
  const scenario = { path: 'scenario.json', text: (await among.scenario?.text()) ?? '' };
  expect(readScenario(scenario)).toEqual({ ok: true, departures: DEPARTURES });
});

test('every table is in it as it is offered alone, and described column by column', () => {
  const zip = unzipSync(zipBytes(everything(files)));
  const described: unknown = JSON.parse(text(zip['results/datapackage.json']));
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    resources: tables.map((table) => ({
      name: table.name,
      path: `${table.name}.csv`,
      schema: { fields: table.columns.map(({ name }) => ({ name })) },
    })),
  });
  for (const table of tables) {
    expect(zip[`results/${table.name}.csv`], table.name).toEqual(csvBytes(table));
    expect(text(zip['README.txt'])).toContain(`${table.name}.csv: `);
  }
});

test('says in plain words that the example is invented', () => {
  expect(text(unzipSync(zipBytes(everything(files)))['README.txt'])).toContain(
    'EXAMPLE: every count, contribution and cost is invented (illustrative).',
  );
});

test('counts without disclosure control: no package, and OFFICIAL-SENSITIVE on every name and in the words', () => {
  const { cells } = pack.stageTable;
  const unprotected = { ...pack, stageTable: { protection: 'analyst-only' as const, cells } };
  const zip = unzipSync(zipBytes(everything(null, unprotected)));
  expect(Object.keys(zip).filter((path) => path.startsWith('package/'))).toEqual([]);
  for (const path of Object.keys(zip).filter((name) => name.endsWith('.csv'))) {
    expect(path).toMatch(/_OFFICIAL-SENSITIVE\.csv$/);
  }
  expect(text(zip['README.txt'])).toContain('OFFICIAL-SENSITIVE.');
});

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
