import type { Month, FinancialYear } from '../domain/calendar.ts';
import type { EventId, PartnerId } from '../domain/identifiers.ts';
import type { BasePricePounds, PresentPounds } from '../domain/money.ts';
import type { UnitCost } from '../domain/unitCost.ts';

/**
 * What one row of unit costs makes of one month's effect. Every pound of the appraisal is a sum of these:
 * `base = effect × uprated × optimism × remaining`, `present = base × discount`. Positive means avoided.
 */
export interface MoneyLine {
  readonly eventId: EventId;
  readonly partnerId: PartnerId;
  readonly unitCost: UnitCost;
  /** The month and year of the event itself. */
  readonly effectMonth: Month;
  readonly effectYear: FinancialYear;
  /** The month and year in which the partner would have paid. */
  readonly moneyMonth: Month;
  readonly moneyYear: FinancialYear;
  readonly withinHorizon: boolean;
  /** Events avoided, after deadweight and attribution and what another event's unit cost already holds. */
  readonly avoidedEvents: number;
  readonly base: BasePricePounds;
  readonly present: PresentPounds;
  /** The part of `present` that comes after the window. */
  readonly persistence: PresentPounds;
  /** What `present` would be more if no overlap were taken out. */
  readonly overlap: PresentPounds;
}

/** Money, and the two parts that make it up: spending not needed, and staff time and capacity. */
export interface MoneySplit<P extends BasePricePounds | PresentPounds> {
  readonly total: P;
  readonly cashable: P;
  readonly capacity: P;
}

/** Adds lines up. Source: M10: `cashable = money × share`, `capacity = money − cashable`. */
export function splitMoney<P extends BasePricePounds | PresentPounds>(
  lines: readonly MoneyLine[],
  amount: (line: MoneyLine) => P,
): MoneySplit<P> {
  let total = 0;
  let cashable = 0;
  for (const line of lines) {
    total += amount(line);
    cashable += amount(line) * line.unitCost.cashableShare;
  }
  return { total: total as P, cashable: cashable as P, capacity: (total - cashable) as P };
}
