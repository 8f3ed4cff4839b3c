import type { FinancialYear } from '../domain/calendar.ts';
import type { CounterfactualBasis } from '../domain/counterfactual.ts';
import type { CohortId, EventId, PartnerId } from '../domain/identifiers.ts';
import type { OwnYearPounds } from '../domain/money.ts';

/** How careful the figures are: the 2020 report's method, or prudent rules. */
export const PRESETS = ['reported', 'prudent'] as const;
export type PresetId = (typeof PRESETS)[number];

/** Whether effects stop with the programme or go on to the last stage. */
export type WindowChoice = 'programme' | 'observed';

/** Which stages before the start say what was to be expected. */
export type BaselineChoice = 'all' | 'excluding-run-up' | 'lower';

/** `as-published`: no figure is uprated at all. */
export type PriceBase = 'as-published' | FinancialYear;

export type DiscountingChoice = 'green-book-2026' | 'review-2026' | 'none';

/** `container`: the part of the contained event that lies in the other's unit cost is left out. */
export type DoubleCountingChoice = 'container' | 'both';

export type SharingRule = 'current' | 'equal' | 'proportional' | 'capped' | 'shapley' | 'custom';

/** What is assumed of one event. Shares 0–1. Null rate and probability: as the package states them. */
export interface EventSettings {
  readonly deadweight: number;
  readonly attribution: number;
  readonly persistenceYears: number;
  readonly dropOff: number;
  readonly ratePerWomanYear: number | null;
  readonly probability: number | null;
}

/** About the next group, not the one that was counted. */
export interface FundingSettings {
  readonly rule: SharingRule;
  readonly basis: 'total' | 'cashable';
  readonly funders: 'all' | readonly PartnerId[];
  /** Null: as many as in the package. */
  readonly women: number | null;
  /** Null: worked out from the package's programme costs. */
  readonly cost: number | null;
  /** Shares 0–1 of the cost, for the rule `custom`. */
  readonly custom: ReadonlyMap<PartnerId, number>;
}

/** Everything a reader may change, with a value for every key. */
export interface Scenario {
  readonly version: 1;
  readonly preset: PresetId;
  readonly cohorts: 'all' | readonly CohortId[];
  readonly window: WindowChoice;
  readonly counterfactual: CounterfactualBasis;
  readonly baseline: BaselineChoice;
  readonly priceBase: PriceBase;
  readonly discounting: DiscountingChoice;
  readonly optimismBias: boolean;
  /** Whole years from the base year; null for no horizon. */
  readonly horizonYears: number | null;
  /** Whether a counterfactual's own rounding is obeyed. */
  readonly rounding: boolean;
  readonly doubleCounting: ReadonlyMap<EventId, ReadonlyMap<EventId, DoubleCountingChoice>>;
  readonly includeProposed: boolean;
  readonly events: ReadonlyMap<EventId, EventSettings>;
  /** The amount in use for every row of the unit-cost table, in its row's price year. */
  readonly unitCosts: ReadonlyMap<UnitCostKey, OwnYearPounds>;
  readonly funding: FundingSettings;
}

/** `event.partner.offset`, as in the scenario's dotted paths. */
export type UnitCostKey = `${string}.${string}.${number}`;

export function unitCostKey(row: {
  readonly eventId: EventId;
  readonly partnerId: PartnerId;
  readonly yearOffset: number;
}): UnitCostKey {
  return `${row.eventId}.${row.partnerId}.${row.yearOffset}`;
}
