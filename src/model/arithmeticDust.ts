/**
 * Binary arithmetic leaves dust: sums that are equal by the rule differ in their last bits. Where a rule turns
 * on a sign or a tie, differences smaller than these are none.
 */

/** Pounds: far less than a penny, far more than the dust of thousands of parts. */
export const SAME_MONEY = 1e-6;

/** Events. */
export const SAME_EVENTS = 1e-9;
