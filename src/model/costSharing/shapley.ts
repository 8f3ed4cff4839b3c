import type { Rule } from './rules.ts';

/** Up to this many funders with a benefit every coalition is looked at; beyond, random orders. Source: M23. */
export const EXACT_UP_TO = 15;
export const RANDOM_ORDERS = 10_000;

/**
 * What each funder pays so that it keeps its Shapley value `φ` of the surplus
 * `v(S) = max(0, benefits of S − cost)`: it pays `benefit − φ`. Funders without a benefit pay nothing.
 *
 * @param uniform draws from [0, 1), used only beyond 15 funders with a benefit, where `φ` is the mean over random orders.
 */
export function shapley(uniform: () => number): Rule {
  return (cost, gains) => {
    const players = gains
      .map(({ benefit }, index) => ({ benefit, index }))
      .filter(({ benefit }) => benefit > 0);
    const benefits = players.map(({ benefit }) => benefit);
    const values =
      players.length <= EXACT_UP_TO
        ? exactValues(benefits, cost)
        : sampledValues(benefits, cost, uniform);
    const pays = gains.map(() => 0);
    players.forEach(({ benefit, index }, player) => {
      pays[index] = benefit - (values[player] ?? 0);
    });
    return pays;
  };
}

function exactValues(benefits: readonly number[], cost: number): readonly number[] {
  const count = benefits.length;
  const sums = new Float64Array(2 ** count);
  benefits.forEach((benefit, player) => {
    const bit = 2 ** player;
    for (let rest = 0; rest < bit; rest += 1) sums[bit + rest] = (sums[rest] ?? 0) + benefit;
  });
  const worth = sums.map((sum) => Math.max(0, sum - cost));
  const weights = coalitionWeights(count);
  return benefits.map((_, player) => {
    const bit = 2 ** player;
    let value = 0;
    for (let others = 0; others < worth.length; others += 1) {
      if ((others & bit) !== 0) continue;
      const gain = (worth[others | bit] ?? 0) - (worth[others] ?? 0);
      if (gain !== 0) value += gain * (weights[sizeOf(others)] ?? 0);
    }
    return value;
  });
}

/** `s! (n − s − 1)! ÷ n!`: how often a player joins just after a given coalition of `s` others. */
function coalitionWeights(count: number): readonly number[] {
  const weights: number[] = [];
  let weight = 1 / count;
  for (let size = 0; size < count; size += 1) {
    weights.push(weight);
    weight *= (size + 1) / (count - size - 1);
  }
  return weights;
}

function sizeOf(coalition: number): number {
  let size = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) size += 1;
  return size;
}

function sampledValues(
  benefits: readonly number[],
  cost: number,
  uniform: () => number,
): readonly number[] {
  const values = new Float64Array(benefits.length);
  const order = benefits.map((_, player) => player);
  for (let round = 0; round < RANDOM_ORDERS; round += 1) {
    shuffle(order, uniform);
    let sum = 0;
    for (const player of order) {
      const before = Math.max(0, sum - cost);
      sum += benefits[player] ?? 0;
      values[player] = (values[player] ?? 0) + Math.max(0, sum - cost) - before;
    }
  }
  return [...values].map((value) => value / RANDOM_ORDERS);
}

/** Fisher–Yates, in place. */
function shuffle(order: number[], uniform: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(uniform() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}
