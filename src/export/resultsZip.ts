import { strToU8 } from 'fflate';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { ScenarioDepartures } from '../scenario/departures.ts';
import type { Table } from '../viewModel/tables/table.ts';
import { readmeText } from '../words/readme.ts';
import { csvBytes } from './csv.ts';
import { pageName, plainName } from './fileNames.ts';
import { inertFile } from './inertFile.ts';
import { KEPT_TABLES } from './keptTables.ts';
import { CHANGEABLE_TABLES } from './packageTables.ts';
import { resultsDescriptor } from './resultsDescriptor.ts';
import { zipFilesOf, type ZipFile } from './zip.ts';

interface Everything {
  readonly title: string;
  readonly pack: DataPackage;
  readonly departures: ScenarioDepartures;
  /** The rules and what departs from them, in words. */
  readonly rules: readonly string[];
  readonly tables: readonly Table[];
  /** The package's own files; null where they are not safe to share, and then stay where they are. */
  readonly packageFiles: readonly PackageFile[] | null;
  /** The scenario as its file has it. */
  readonly scenario: string;
}

/** The files of the zip: results, the package where it may be shared, the scenario, and what they are. */
export function resultsFiles(everything: Everything): readonly ZipFile[] {
  const { pack, departures, tables, packageFiles } = everything;
  const isSensitive = pack.stageTable.protection === 'analyst-only';
  const named = tables.map((table) => ({
    path: isSensitive ? pageName(table, { pack, departures }) : plainName(table),
    table,
  }));
  return [
    { path: 'README.txt', bytes: strToU8(readme(everything)) },
    { path: 'scenario.json', bytes: strToU8(everything.scenario) },
    {
      path: 'results/datapackage.json',
      bytes: strToU8(resultsDescriptor(everything.title, named)),
    },
    ...named.map(({ path, table }) => ({ path: `results/${path}`, bytes: csvBytes(table) })),
    ...zipFilesOf(inertFiles(pack, packageFiles ?? []), 'package/'),
  ];
}

function inertFiles(pack: DataPackage, files: readonly PackageFile[]): readonly PackageFile[] {
  return files.map((file) => inertFile(file, pack, [...KEPT_TABLES, ...CHANGEABLE_TABLES]));
}

function readme({ title, pack, rules, tables, packageFiles }: Everything): string {
  return readmeText({
    title,
    basis: pack.programme.basis,
    isSensitive: pack.stageTable.protection === 'analyst-only',
    rules,
    tables: tables.map(({ name }) => name),
    hasPackage: packageFiles !== null,
  });
}
