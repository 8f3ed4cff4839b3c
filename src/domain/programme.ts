import type { FinancialYear, Month } from './calendar.ts';
import type { Basis } from './provenance.ts';

/** The rules of disclosure control that a package was, or is to be, protected with. */
export interface Disclosure {
  /** A count is shown only where none or at least this many women had the event. */
  readonly minWomen: number;
  /** The largest share of a count, 0–1, that one woman may hold. */
  readonly maxShare: number;
  /** Counts are shown to the nearest multiple of this. */
  readonly roundTo: number;
}

/** The loosest rules that counts are published with here. Source: M25. */
export const LOOSEST_DISCLOSURE: Disclosure = { minWomen: 5, maxShare: 0.5, roundTo: 5 };

/** Which of a package's rules let through more than `LOOSEST_DISCLOSURE` does. */
export function looserRules(rules: Disclosure): readonly (keyof Disclosure)[] {
  const { minWomen, maxShare, roundTo } = LOOSEST_DISCLOSURE;
  return [
    ...(rules.minWomen < minWomen ? (['minWomen'] as const) : []),
    ...(rules.maxShare > maxShare ? (['maxShare'] as const) : []),
    ...(rules.roundTo < roundTo ? (['roundTo'] as const) : []),
  ];
}

export interface Programme {
  readonly title: string;
  readonly area: string;
  readonly basis: Basis;
  readonly priceYear: FinancialYear;
  /** Financial year 0 of discounting. */
  readonly baseYear: FinancialYear;
  /** Whole years from `baseYear`. */
  readonly horizonYears: number;
  /** How long a woman is on the programme, in months. */
  readonly programmeMonths: number;
  /** Months from a woman's own start, ascending; 0 and `programmeMonths` among them. */
  readonly stageBoundaries: readonly number[];
  readonly periodMonths: 1 | 3 | 6 | 12;
  /** The last month with data. */
  readonly dataAsAt: Month;
  readonly disclosure: Disclosure;
  /** True once the counts have been through disclosure control. */
  readonly protected: boolean;
  /** What the board is asked to decide; empty when nothing is asked. */
  readonly decision: string;
  readonly notes: string;
}

/** The last month of the whole window after a woman's start: the last stage boundary. */
export function observedMonths(programme: Pick<Programme, 'stageBoundaries'>): number {
  return programme.stageBoundaries.at(-1) ?? 0;
}
