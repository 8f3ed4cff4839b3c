import type { FinancialYear } from './calendar.ts';
import type { PartnerId } from './identifiers.ts';
import type { OwnYearPounds } from './money.ts';

/** What a funder pays in, in the money of its own year. */
export interface Contribution {
  readonly partnerId: PartnerId;
  readonly year: FinancialYear;
  readonly amount: OwnYearPounds;
  readonly kind: 'cash' | 'in_kind';
  readonly status: 'agreed' | 'proposed';
  readonly source: string;
}

/** What the programme costs, in the money of its own year. */
export interface ProgrammeCost {
  readonly year: FinancialYear;
  readonly item: string;
  readonly amount: OwnYearPounds;
  readonly source: string;
}

/** The price level of a financial year; only ratios between years matter. */
export interface Deflator {
  readonly year: FinancialYear;
  readonly index: number;
  readonly source: string;
}
