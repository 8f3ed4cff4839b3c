import { Decimal } from './decimal.ts';

const HUNDRED = Decimal.of(100);
/** Of a penny: remainders that differ by less are equal. */
const SAME_REMAINDER = Decimal.of(0.000001);

/** Pounds to the nearest penny, halves away from zero. */
export function pennies(pounds: Decimal): number {
  return pounds.times(HUNDRED).nearest();
}

/**
 * Pounds in pennies that add to `total`: each part's floor, and a penny more for the parts with the
 * largest remainders; of those as good as equal the first (M16).
 */
export function penniesAddingTo(total: number, parts: readonly Decimal[]): readonly number[] {
  const exact = parts.map((pounds) => pounds.times(HUNDRED));
  const shares = exact.map((part) => part.floor());
  const remainders = exact.map((part, index) =>
    part.minus(Decimal.of(shares[index] ?? 0)).withoutDust(),
  );
  let missing = total - shares.reduce((whole, share) => whole + share, 0);
  if (missing < 0 || missing > parts.length)
    throw new RangeError('The parts are not of this total.');
  while (missing > 0) {
    let largest = 0;
    for (const [index, remainder] of remainders.entries()) {
      if (remainders[largest]?.plus(SAME_REMAINDER).isBelow(remainder) === true) largest = index;
    }
    shares[largest] = (shares[largest] ?? 0) + 1;
    remainders[largest] = Decimal.of(-1);
    missing -= 1;
  }
  return shares;
}
