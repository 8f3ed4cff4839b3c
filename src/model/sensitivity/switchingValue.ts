import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import { netPresentValue, netPresentValueWith } from './netPresentValue.ts';
import { sensitivityInputs, statedOf, type SensitivityInput } from './sensitivityInput.ts';

/** Where the net present value is zero; null where no value of the input makes it so. */
export interface SwitchingValue {
  readonly input: SensitivityInput | 'programmeCost' | 'allAvoidedCost';
  /** The value in use: pounds for the programme cost, 1 for multiples. */
  readonly central: number;
  readonly value: number | null;
}

/** Between these a root is looked for by halving; beyond, it is as good as found. */
const SAME_VALUE = 1e-12;
const SEGMENTS = 64;
/** A multiple of a unit cost has no upper bound: twice the amount in use shows its line. */
const LOOKED_AT_UP_TO = 2;
/** A function that bends by less than this share of its values is taken as straight. */
const STRAIGHT = 1e-9;

/**
 * The switching value of the programme cost, of all avoided cost together, and of every input: the value
 * at which avoided cost just covers the programme. Source: M22.
 * @returns nothing without programme costs, since there is nothing to cover.
 */
export function switchingValues(appraisal: Appraisal): readonly SwitchingValue[] {
  const { programme, pack, scenario } = appraisal;
  if (programme.cost === null) return [];
  const cost = programme.cost.total;
  const avoided = programme.avoided.total;
  return [
    { input: 'programmeCost', central: cost, value: avoided >= 0 ? avoided : null },
    { input: 'allAvoidedCost', central: 1, value: avoided > 0 ? cost / avoided : null },
    ...sensitivityInputs(pack, scenario).map((input) => ({
      input,
      central: input.range.mode,
      value: switchingValueOf(input, appraisal),
    })),
  ];
}

/**
 * The stated rate, events a woman a year, at which avoided cost just covers the programme, for the rate
 * that a modelled event rests on: every event that rests on it moves with it.
 * @returns null without programme costs, and where no rate from 0 to 2 a year would do.
 */
export function rateThatCoversCost(appraisal: Appraisal, eventId: EventId): number | null {
  const { programme, pack, scenario } = appraisal;
  const rate = statedOf(eventId, pack, scenario).find(({ kind }) => kind === 'ratePerWomanYear');
  return programme.cost === null || rate === undefined ? null : switchingValueOf(rate, appraisal);
}

function switchingValueOf(input: SensitivityInput, appraisal: Appraisal): number | null {
  const central = input.range.mode;
  const at = (value: number) =>
    value === central ? netPresentValue(appraisal) : netPresentValueWith(appraisal, input, value);
  // Money is linear in a unit cost, so a stretch of it gives the line, however far its root lies.
  const to = Math.min(input.bounds.high, LOOKED_AT_UP_TO);
  return rootOf(at, { from: input.bounds.low, to, limit: input.bounds.high }, central);
}

/** Where a root is looked for: the function is looked at in `[from, to]`, a straight one may have it up to `limit`. */
interface Search {
  readonly from: number;
  readonly to: number;
  readonly limit: number;
}

/** Where `f` is zero: in closed form where it is straight, else by halving the bracket nearest to `near`. */
function rootOf(f: (value: number) => number, search: Search, near: number): number | null {
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
