import type { FinancialYear } from '../../domain/calendar.ts';
import type { CohortId, AllCohorts, EventId, PartnerId } from '../../domain/identifiers.ts';
import type { UnitCost } from '../../domain/unitCost.ts';

/**
 * How a figure is made, down to what was counted or stated: a tree whose sums and products give it, to the
 * last bit but for the order of adding. Each step says what it is as data; the words are somebody else's.
 */
export type Explanation = Sum | Product | Given;

/** `value = Σ parts`. */
export interface Sum {
  readonly kind: 'sum';
  readonly step: Step;
  readonly value: number;
  readonly parts: readonly Explanation[];
}

/** `value = Π factors`. */
export interface Product {
  readonly kind: 'product';
  readonly step: Step;
  readonly value: number;
  readonly factors: readonly Explanation[];
}

/** A figure that is not worked out here: counted, stated, assumed or set by a rule. */
interface Given {
  readonly kind: 'given';
  readonly step: Step;
  readonly value: number;
  /** Where the step divides by a figure: that figure, whose inverse `value` is. */
  readonly divisor: number | null;
}

/** What a step of an explanation is. */
type Step =
  | { readonly of: 'programme' | 'rounding' | 'eventRounding' | 'women' | 'yearsOfRate' }
  | { readonly of: 'grossInAll' | 'lastingShare' }
  | { readonly of: 'net'; readonly eventId: EventId }
  | { readonly of: 'funder'; readonly funderId: PartnerId }
  | { readonly of: 'partner'; readonly partnerId: PartnerId }
  | { readonly of: 'partnerEvent'; readonly partnerId: PartnerId; readonly eventId: EventId }
  | { readonly of: 'money'; readonly unitCost: UnitCost; readonly moneyYear: FinancialYear }
  | { readonly of: 'unitCost' | 'uprating' | 'optimismBias'; readonly unitCost: UnitCost }
  | { readonly of: 'overlap'; readonly containerId: EventId }
  | { readonly of: 'discountFactor'; readonly year: FinancialYear }
  | { readonly of: 'netInYear'; readonly eventId: EventId; readonly year: FinancialYear }
  | { readonly of: 'notDeadweight' | 'attribution'; readonly eventId: EventId }
  | { readonly of: 'grossInYear' | 'monthsInYear'; readonly year: FinancialYear }
  | { readonly of: 'stageInYear' | 'stage'; readonly cohortId: GroupName; readonly stage: Stage }
  | { readonly of: 'lasting' | 'gross' | 'expected'; readonly cohortId: GroupName }
  | { readonly of: 'eventsBefore' | 'womanYearsBefore'; readonly cohortId: GroupName }
  | { readonly of: 'womanYears' | 'observed'; readonly cohortId: GroupName; readonly stage: Stage }
  | { readonly of: 'statedRate' | 'probability'; readonly eventId: EventId };

/** Months `[from, to)` after each woman's start. */
export interface Stage {
  readonly from: number;
  readonly to: number;
}

type GroupName = CohortId | AllCohorts;

export function sum(step: Step, parts: readonly Explanation[]): Sum {
  return { kind: 'sum', step, value: parts.reduce((total, part) => total + part.value, 0), parts };
}

export function product(step: Step, factors: readonly Explanation[]): Product {
  return {
    kind: 'product',
    step,
    value: factors.reduce((total, factor) => total * factor.value, 1),
    factors,
  };
}

export function given(step: Step, value: number): Given {
  return { kind: 'given', step, value, divisor: null };
}

/** A division is a product with the inverse. */
export function dividedBy(step: Step, divisor: number): Given {
  return { kind: 'given', step, value: 1 / divisor, divisor };
}

/** A sum whose last part is what rounding adds or takes; without it where nothing is shown yet. */
export function withRounding(step: Step, parts: readonly Explanation[], shown: number | null): Sum {
  const exact = sum(step, parts);
  return shown === null
    ? exact
    : sum(step, [...parts, given({ of: 'rounding' }, shown - exact.value)]);
}
