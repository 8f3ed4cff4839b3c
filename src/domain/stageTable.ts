import type { AllCohorts, CohortId, EventId } from './identifiers.ts';
import type { Figure } from './marker.ts';

/** How a shown count differs from the count that was made. */
export type CountStatus = 'rounded' | 'at_most' | '';

/** Events counted by time since each woman's own start: months `[from, to)`. */
export interface StageCell {
  readonly cohortId: CohortId | AllCohorts;
  readonly eventId: EventId;
  readonly from: number;
  readonly to: number;
  /** Exposure in woman-years; stays on hidden cells. */
  readonly womanYears: Figure;
  readonly events: Figure;
  readonly womenWithEvent: number | null;
  /** The largest woman's share of the count, 0–1. */
  readonly largestShare: number | null;
  readonly status: CountStatus;
}

/** Counts that have been through disclosure control: what everybody may see. */
export interface ProtectedStageTable {
  readonly protection: 'protected';
  readonly cells: readonly StageCell[];
}

/** Counts as they were made: for the analyst's own eyes, in this tab or terminal only. */
export interface AnalystOnlyStageTable {
  readonly protection: 'analyst-only';
  readonly cells: readonly StageCell[];
}

export type StageTable = ProtectedStageTable | AnalystOnlyStageTable;
