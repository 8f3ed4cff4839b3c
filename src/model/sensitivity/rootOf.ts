/** Between these a root is looked for by halving; beyond, it is as good as found. */
const SAME_VALUE = 1e-12;
const SEGMENTS = 64;
/** A function that bends by less than this share of its values is taken as straight. */
const STRAIGHT = 1e-9;

/** Where a root is looked for: the function is looked at in `[from, to]`, a straight one may have it up to `limit`. */
interface Search {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Where `f` is zero: in closed form where it is straight, else by halving the bracket nearest to `near`. */
export function rootOf(f: (value: number) => number, search: Search, near: number): number | null {
  const { from: low, to: high, limit } = search;
  const [atLow, atMiddle, atHigh] = [f(low), f((low + high) / 2), f(high)];
  const size = Math.max(Math.abs(atLow), Math.abs(atMiddle), Math.abs(atHigh));
  if (Math.abs(atMiddle - (atLow + atHigh) / 2) <= STRAIGHT * size) {
    if (atLow === atHigh) return atLow === 0 ? near : null;
    const root = low + ((high - low) * atLow) / (atLow - atHigh);
    return root >= low && root <= limit ? root : null;
  }
  const points = Array.from({ length: SEGMENTS + 1 }, (_, index) => {
    const value = low + ((high - low) * index) / SEGMENTS;
    return { value, net: f(value) };
  });
  const brackets = points.flatMap((left, index) => {
    const right = points[index + 1];
    return right !== undefined && left.net * right.net <= 0
      ? [{ low: left.value, high: right.value }]
      : [];
  });
  const distance = (bracket: (typeof brackets)[number]) =>
    Math.min(Math.abs(bracket.low - near), Math.abs(bracket.high - near));
  const [nearest] = brackets.toSorted((left, right) => distance(left) - distance(right));
  return nearest === undefined ? null : halve(f, nearest.low, nearest.high);
}

function halve(f: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const rising = f(high) > f(low);
  while (high - low > SAME_VALUE * Math.max(1, Math.abs(high))) {
    const middle = (low + high) / 2;
    if (f(middle) > 0 === rising) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}
