import type { FinancialYear } from './calendar.ts';
import type { Theme } from './event.ts';
import type { Sector } from './partner.ts';

/** A partner that totals may be typed for. */
export interface TypedPartner {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly sector: Sector;
}

/** How many of the women had any, and how many the one with most had: what it takes to protect a count. */
interface WomenBehind {
  readonly women: number | null;
  readonly most: number | null;
}

/** One side of the start, as somebody has it on paper; null where it is not known. */
export interface TypedCount extends WomenBehind {
  readonly events: number | null;
}

/** What was counted for one partner. */
export interface TypedLine {
  readonly partnerId: string;
  readonly event: string;
  readonly theme: Theme;
  readonly before: TypedCount;
  readonly after: TypedCount;
  /** Pounds an event in the prices of `year`; null where it is not known. */
  readonly unitCost: number | null;
}

/** Totals typed by hand in place of files. */
export interface TypedTotals {
  readonly area: string;
  readonly women: number;
  /** As many months before the start as after it. */
  readonly months: number;
  /** The year in which the women started, in April; all prices are of it. */
  readonly year: FinancialYear;
  /** Pounds, in that year; null where it is not known. */
  readonly programmeCost: number | null;
  readonly lines: readonly TypedLine[];
}
