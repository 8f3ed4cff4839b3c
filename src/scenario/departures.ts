import type { FinancialYear } from '../domain/calendar.ts';
import type { CounterfactualBasis } from '../domain/counterfactual.ts';
import type {
  BaselineChoice,
  DiscountingChoice,
  DoubleCountingChoice,
  PresetId,
  SharingRule,
  WindowChoice,
} from './scenario.ts';

/**
 * A scenario as it is written in a file or a link: the preset, and only what departs from it.
 * Ids are plain text here; resolving the scenario against a package gives them their meaning.
 */
export interface ScenarioDepartures {
  readonly version: 1;
  readonly preset: PresetId;
  readonly cohorts?: readonly string[];
  readonly window?: WindowChoice;
  readonly counterfactual?: CounterfactualBasis;
  readonly baseline?: BaselineChoice;
  readonly priceBase?: 'as-published' | FinancialYear;
  readonly discounting?: DiscountingChoice;
  readonly optimismBias?: boolean;
  readonly horizonYears?: number | null;
  readonly rounding?: boolean;
  readonly doubleCounting?: Readonly<
    Record<string, Readonly<Record<string, DoubleCountingChoice>>>
  >;
  readonly includeProposed?: boolean;
  readonly events?: Readonly<Record<string, EventDepartures>>;
  /** Pounds by event, partner and year offset. */
  readonly unitCosts?: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
  readonly funding?: FundingDepartures;
}

export interface EventDepartures {
  readonly deadweight?: number;
  readonly attribution?: number;
  readonly persistenceYears?: number;
  readonly dropOff?: number;
  readonly ratePerWomanYear?: number;
  readonly probability?: number;
}

export interface FundingDepartures {
  readonly rule?: SharingRule;
  readonly basis?: 'total' | 'cashable';
  readonly funders?: readonly string[];
  readonly women?: number;
  readonly cost?: number;
  readonly custom?: Readonly<Record<string, number>>;
}

/** The preset as it stands, with nothing changed. */
export function preset(id: PresetId): ScenarioDepartures {
  return { version: 1, preset: id };
}
