import type { RandomSource } from './randomSource.ts';

/**
 * A draw from the beta distribution of these shapes (> 0), of two gamma draws. Where both shapes are so small that
 * both gamma draws fall to 0, it is 1 as often as its mean says, else 0: what such a distribution comes to.
 */
export function drawBeta(a: number, b: number, random: RandomSource): number {
  const [part, rest] = [random.gamma(a, 1), random.gamma(b, 1)];
  if (part + rest > 0) return part / (part + rest);
  return random.uniform() * (a + b) < a ? 1 : 0;
}
