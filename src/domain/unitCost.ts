import type { FinancialYear } from './calendar.ts';
import type { EventId, PartnerId } from './identifiers.ts';
import type { OwnYearPounds } from './money.ts';
import type { Grade, Scope } from './provenance.ts';

/** What one event costs one partner, `yearOffset` years after it. Several offsets make a cost profile. */
export interface UnitCost {
  readonly eventId: EventId;
  readonly partnerId: PartnerId;
  readonly yearOffset: number;
  readonly amount: OwnYearPounds;
  readonly low: OwnYearPounds | null;
  readonly high: OwnYearPounds | null;
  readonly priceYear: FinancialYear;
  /** Share, 0–1, that is spending not needed; the rest is capacity. */
  readonly cashableShare: number;
  /** Where the money sits: general fund, housing revenue account …; empty where not stated. */
  readonly budget: string;
  readonly hoursPerEvent: number | null;
  readonly hoursSource: string;
  readonly grade: Grade;
  readonly scope: Scope;
  readonly sourceTitle: string;
  readonly sourceYear: string;
  readonly sourceUrl: string;
  readonly note: string;
}
