/**
 * Binary arithmetic leaves dust: sums that are equal by the rule differ in their last bits. Where a rule turns
 * on a sign or a tie, differences no larger than these are none. Source: M16.
 */

/** Pounds: far less than a penny, far more than the dust of thousands of parts. */
const MONEY_DUST = 1e-6;
const EVENTS_DUST = 1e-9;

/** Whether one amount of money is more than another by more than dust. */
export function isMoreMoney(amount: number, than: number): boolean {
  return amount - than > MONEY_DUST;
}

export function isSameMoney(left: number, right: number): boolean {
  return Math.abs(left - right) <= MONEY_DUST;
}

/** Whether one number of events is more than another by more than dust. */
export function areMoreEvents(events: number, than: number): boolean {
  return events - than > EVENTS_DUST;
}

export function areSameEvents(left: number, right: number): boolean {
  return Math.abs(left - right) <= EVENTS_DUST;
}
