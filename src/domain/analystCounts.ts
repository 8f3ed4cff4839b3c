import type { CohortId, EventId } from './identifiers.ts';
import type { AnalystOnlyStageTable, StageCell } from './stageTable.ts';
import type { AnalystOnlyWomen } from './womenCounts.ts';

/** The two sides of a woman's start. */
export const PHASES = ['before', 'after'] as const;
export type Phase = (typeof PHASES)[number];

/** How one cohort's counts of an event differ from woman to woman, in all stages on one side of her start. */
export interface PhaseSpread {
  readonly cohortId: CohortId;
  readonly eventId: EventId;
  readonly phase: Phase;
  /** Women who were looked for in at least one month. */
  readonly women: number;
  readonly womanYears: number;
  readonly events: number;
  /** Each exposed woman's own count, squared, added up. */
  readonly sumOfSquares: number;
}

/** Counts as they were made, with what disclosure control has to know beyond the stages. */
export interface AnalystCounts {
  readonly stageTable: AnalystOnlyStageTable;
  /** The rows of the coarser granularities, counted woman by woman; none where only stages are known. */
  readonly coarser: readonly StageCell[];
  /** None where only stages are known. */
  readonly spreads: readonly PhaseSpread[];
  /** Woman by woman, for draws and paired figures; absent where only stages are known. */
  readonly women?: AnalystOnlyWomen;
}
