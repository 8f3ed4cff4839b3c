import type { PackageFile } from '../../domain/packageFile.ts';
import { PACKAGE_TABLES, PROGRAMME_FILE } from '../packageTables.ts';
import { GIVEN_TABLES } from '../recogniseFile.ts';
import { stageActivityTable } from '../tables/stageActivity.ts';

/** A package comes as counts by stage, or as records. */
export type PackageForm = 'counts' | 'records';

const LINE_END = '\r\n';

/** The files of an empty package: every column's heading, and settings to change. It opens, and holds nothing. */
export function templateFiles(form: PackageForm): readonly PackageFile[] {
  return [
    { path: PROGRAMME_FILE, text: `${JSON.stringify(SETTINGS, null, 2)}\n` },
    ...tablesOf(form).map(({ file, columns }) => ({
      path: file,
      text: [[...columns.keys()].join(','), ...(ROWS[file] ?? []), ''].join(LINE_END),
    })),
  ];
}

function tablesOf(form: PackageForm) {
  return form === 'counts'
    ? PACKAGE_TABLES
    : GIVEN_TABLES.filter(({ file }) => file !== stageActivityTable.file);
}

const SETTINGS = {
  title: 'Name of your programme',
  area: 'Name of your area',
  basis: 'local',
  priceYear: '2024-25',
  baseYear: '2022-23',
  horizonYears: 5,
  programmeMonths: 18,
  stageBoundaries: [-12, -6, 0, 6, 12, 18],
  periodMonths: 1,
  dataAsAt: '2025-03',
  disclosure: { minWomen: 5, maxShare: 0.5, roundTo: 5 },
  protected: false,
  decision: '',
  notes: '',
};

/** Rows without which an empty package could not be opened. */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  'deflators.csv': ['2024-25,100,Replace with the GDP deflators of HM Treasury'],
};
