import type { Assumption } from '../domain/assumption.ts';
import type { Cohort } from '../domain/cohort.ts';
import type { Counterfactual } from '../domain/counterfactual.ts';
import type { EventDefinition } from '../domain/event.ts';
import type { Benchmark, Outcome } from '../domain/evidence.ts';
import type { Contribution, Deflator, ProgrammeCost } from '../domain/funding.ts';
import type { PackageFile } from '../domain/packageFile.ts';
import type { Partner } from '../domain/partner.ts';
import type { StageCell } from '../domain/stageTable.ts';
import type { UnitCost } from '../domain/unitCost.ts';
import { readTable, type TableReading } from './readTable.ts';
import type { Table } from './table.ts';
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

/** Every table of a package as far as it could be read. */
export interface PackageTables {
  readonly partners: TableReading<Partner>;
  readonly events: TableReading<EventDefinition>;
  readonly unitCosts: TableReading<UnitCost>;
  readonly cohorts: TableReading<Cohort>;
  readonly stageActivity: TableReading<StageCell>;
  readonly counterfactuals: TableReading<Counterfactual>;
  readonly assumptions: TableReading<Assumption>;
  readonly contributions: TableReading<Contribution>;
  readonly programmeCosts: TableReading<ProgrammeCost>;
  readonly deflators: TableReading<Deflator>;
  readonly outcomes: TableReading<Outcome>;
  readonly benchmarks: TableReading<Benchmark>;
}

/** Reads every table of a package; a table without a file is one without rows. */
export function readTables(files: ReadonlyMap<string, PackageFile>): PackageTables {
  const read = <Row>(table: Table<Row>) => readTable(table, files.get(table.file));
  return {
    partners: read(partnersTable),
    events: read(eventsTable),
    unitCosts: read(unitCostsTable),
    cohorts: read(cohortsTable),
    stageActivity: read(stageActivityTable),
    counterfactuals: read(counterfactualsTable),
    assumptions: read(assumptionsTable),
    contributions: read(contributionsTable),
    programmeCosts: read(programmeCostsTable),
    deflators: read(deflatorsTable),
    outcomes: read(outcomesTable),
    benchmarks: read(benchmarksTable),
  };
}

/** The records of a table, sorted by key. */
export function recordsOf<Row>(table: TableReading<Row>): readonly Row[] {
  return table.rows.map(({ record }) => record);
}

/** Every table's reading, whatever its rows are. */
export function readingsOf(tables: PackageTables): readonly TableReading<unknown>[] {
  return [
    tables.partners,
    tables.events,
    tables.unitCosts,
    tables.cohorts,
    tables.stageActivity,
    tables.counterfactuals,
    tables.assumptions,
    tables.contributions,
    tables.programmeCosts,
    tables.deflators,
    tables.outcomes,
    tables.benchmarks,
  ];
}
