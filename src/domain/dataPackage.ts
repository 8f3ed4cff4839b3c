import type { Assumption } from './assumption.ts';
import type { Cohort } from './cohort.ts';
import type { Counterfactual } from './counterfactual.ts';
import type { EventDefinition } from './event.ts';
import type { Benchmark, Outcome } from './evidence.ts';
import type { Contribution, Deflator, ProgrammeCost } from './funding.ts';
import type { Partner } from './partner.ts';
import type { Programme } from './programme.ts';
import type { StageTable } from './stageTable.ts';
import type { UnitCost } from './unitCost.ts';

/**
 * A package whose every row and cross-check has passed. Each table is sorted by its key, so that the
 * order of rows in the files can change no figure, not even in its last bit.
 */
export interface DataPackage<Table extends StageTable = StageTable> {
  readonly programme: Programme;
  readonly partners: readonly Partner[];
  readonly events: readonly EventDefinition[];
  readonly unitCosts: readonly UnitCost[];
  readonly cohorts: readonly Cohort[];
  readonly stageTable: Table;
  readonly counterfactuals: readonly Counterfactual[];
  readonly assumptions: readonly Assumption[];
  readonly contributions: readonly Contribution[];
  readonly programmeCosts: readonly ProgrammeCost[];
  readonly deflators: readonly Deflator[];
  readonly outcomes: readonly Outcome[];
  readonly benchmarks: readonly Benchmark[];
}
