import type { TableFacts } from './table.ts';
import { assumptionsTable } from './tables/assumptions.ts';
import { benchmarksTable } from './tables/benchmarks.ts';
import { cohortsTable } from './tables/cohorts.ts';
import { contributionsTable } from './tables/contributions.ts';
import { counterfactualsTable } from './tables/counterfactuals.ts';
import { deflatorsTable } from './tables/deflators.ts';
import { eventsTable } from './tables/events.ts';
import { outcomesTable } from './tables/outcomes.ts';
import { partnersTable } from './tables/partners.ts';
import { programmeCostsTable } from './tables/programmeCosts.ts';
import { stageActivityTable } from './tables/stageActivity.ts';
import { unitCostsTable } from './tables/unitCosts.ts';

/** The tables of a package, in the order that dictionary and data package list them. */
export const PACKAGE_TABLES: readonly TableFacts[] = [
  partnersTable,
  eventsTable,
  unitCostsTable,
  cohortsTable,
  stageActivityTable,
  counterfactualsTable,
  assumptionsTable,
  contributionsTable,
  programmeCostsTable,
  deflatorsTable,
  outcomesTable,
  benchmarksTable,
];

export const PROGRAMME_FILE = 'programme.json';
export const DESCRIPTOR_FILE = 'datapackage.json';
/** Record-level tables: one pseudonym a woman. */
export const RECORD_FILES: readonly string[] = ['women.csv', 'activity.csv', 'coverage.csv'];
/** The form of package that this program reads and writes. */
export const PACKAGE_VERSION = 1;
