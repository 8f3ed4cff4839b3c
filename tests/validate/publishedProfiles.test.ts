import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { resultsFiles } from '../../src/export/resultsZip.ts';
import { zipBytes } from '../../src/export/zip.ts';
import { appraise } from '../../src/model/appraise.ts';
import { preset } from '../../src/scenario/departures.ts';
import { describeDataPackage, describeTable } from '../../src/validate/describeDataPackage.ts';
import { GIVEN_TABLES } from '../../src/validate/recogniseFile.ts';
import { writeScenario } from '../../src/validate/scenarioFile.ts';
import { filledExample } from '../../src/validate/templates/filledExample.ts';
import { templateFiles } from '../../src/validate/templates/templateFiles.ts';
import { simulatedResults } from '../../src/viewModel/tables/results.ts';
import { TABLES } from '../../src/viewModel/tables/tables.ts';
import { checkedFiles, EXAMPLE, filesOf, ROTHERHAM_2020 } from '../fixtures/checkedFolder.ts';
import { refusedOfPackage, refusedOfTable } from '../fixtures/publishedProfiles.ts';

describe('valid against the published Data Package and Table Schema', () => {
  test.each([EXAMPLE, ROTHERHAM_2020])('both packages of the zip made of %s', (folder) => {
    const files = filesOf(folder);
    const pack = checkedFiles(files);
    const departures = preset('prudent');
    const results = simulatedResults(appraise(pack, departures), { seed: 1, draws: 0 });
    const zip = unzipSync(
      zipBytes(
        resultsFiles({
          title: pack.programme.title,
          pack,
          departures,
          rules: [],
          tables: TABLES.map((make) => make(results)),
          packageFiles: files,
          scenario: writeScenario(departures),
        }),
      ),
    );
    for (const path of ['package/datapackage.json', 'results/datapackage.json']) {
      const described = JSON.parse(new TextDecoder().decode(zip[path])) as Described;
      expect(described.resources.length, path).toBeGreaterThan(8);
      expect(refusedOfPackage(described), path).toEqual([]);
      // Every table that is listed is there.
      const folderOf = path.replace('datapackage.json', '');
      expect(
        described.resources.filter((resource) => zip[`${folderOf}${resource.path}`] === undefined),
      ).toEqual([]);
    }
  });

  test.each(['counts', 'records'] as const)('templates and filled example of %s', (form) => {
    for (const files of [templateFiles(form), filledExample(form)]) {
      const described = describeDataPackage({ name: form, title: form }, files);
      expect(described.resources.map(({ path }) => path).toSorted()).toEqual(
        files.map(({ path }) => path).toSorted(),
      );
      expect(refusedOfPackage(described)).toEqual([]);
    }
  });

  test.each(GIVEN_TABLES.map(({ file }) => file))('%s by itself', (file) => {
    const described = describeTable(file);
    if (described === undefined) throw new Error(`No Table Schema of ${file}`);
    expect(described.fields.length).toBeGreaterThan(2);
    expect(refusedOfTable(described)).toEqual([]);
  });
});

test('the profiles refuse a type that no standard knows, and a table without columns', () => {
  const fields = [{ name: 'contains', type: 'ids' }];
  expect(refusedOfTable({ fields })).not.toEqual([]);
  expect(refusedOfTable({ fields: [] })).not.toEqual([]);
  expect(refusedOfPackage({ resources: [{ name: 'a', schema: { fields } }] })).not.toEqual([]);
});

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: object;
  }[];
}
