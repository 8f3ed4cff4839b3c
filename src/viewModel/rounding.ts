/** Parts of a sum may differ in their last bits; remainders this close are a tie. */
const SAME_REMAINDER = 1e-6;

/**
 * The nearest whole number, halves away from zero. A half that arithmetic left just short of one (1.005 × 100)
 * is still a half. Never −0.
 */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(15))) || 0;
}

/**
 * Whole numbers that add to `total`: each part's floor, then one more for those with the largest
 * remainders, ties to the part that stands first. Source: M16.
 *
 * @param total a whole number; where it is the rounded sum of `parts`, no part moves by 1 or more.
 */
export function apportion(total: number, parts: readonly number[]): readonly number[] {
  const floors = parts.map((part) => Math.floor(settle(part)));
  const short = total - floors.reduce((sum, floor) => sum + floor, 0);
  if (parts.length === 0) return [];
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: settle(part) - Math.floor(settle(part)) }))
    .toSorted((left, right) =>
      Math.abs(left.remainder - right.remainder) < SAME_REMAINDER
        ? left.index - right.index
        : right.remainder - left.remainder,
    );
  // Sums that miss their parts by more than one each go round again, so that nothing is ever lost.
  const whole = Math.floor(short / parts.length);
  const oneMore = new Set(
    byRemainder.slice(0, short - whole * parts.length).map(({ index }) => index),
  );
  return floors.map((floor, index) => floor + whole + (oneMore.has(index) ? 1 : 0) || 0);
}

/** The same, but a part that is nothing stays nothing. */
export function apportionAmongAny(total: number, parts: readonly number[]): readonly number[] {
  const places = parts.flatMap((part, index) => (settle(part) === 0 ? [] : [index]));
  const shares = apportion(
    total,
    places.map((index) => parts[index] ?? 0),
  );
  return parts.map((_, index) => shares[places.indexOf(index)] ?? 0);
}

/** Takes arithmetic dust off a value, so that 2.9999999999 is floored as 3. */
function settle(value: number): number {
  const near = Math.round(value);
  return Math.abs(value - near) < SAME_REMAINDER ? near : value;
}
