import { drawBeta } from '../drawBeta.ts';
import type { RandomSource } from '../randomSource.ts';

/** Up to so many expected, events are drawn one waiting time after another; above, many at once. */
const WAIT_FOR_EACH = 12;
/** Up to so many trials, each is drawn by itself. */
const TRY_EACH = 16;

/**
 * A Poisson count, from gamma draws and arithmetic alone, so that every engine gives the same bits: the time of
 * the m-th event is a gamma draw, and events before it lie in it evenly. Source: Ahrens and Dieter (1974).
 */
export function drawPoisson(mean: number, random: RandomSource): number {
  let count = 0;
  let left = mean;
  while (left > WAIT_FOR_EACH) {
    const jump = Math.floor((left * 7) / 8);
    const time = random.gamma(jump, 1);
    if (time > left) return count + drawBinomial(jump - 1, left / time, random);
    count += jump;
    left -= time;
  }
  for (let waited = random.gamma(1, 1); waited < left; waited += random.gamma(1, 1)) count += 1;
  return count;
}

/**
 * How many of `trials` come about, each with the same chance: halves them by the middle one of as many uniform
 * draws, which is a beta draw, until few are left. Source: Relles (1972).
 */
export function drawBinomial(trials: number, chance: number, random: RandomSource): number {
  let count = 0;
  let [left, share] = [trials, chance];
  while (left > TRY_EACH) {
    const middle = 1 + Math.floor(left / 2);
    const at = drawBeta(middle, left + 1 - middle, random);
    if (at >= share) {
      left = middle - 1;
      share /= at;
    } else {
      count += middle;
      left -= middle;
      share = (share - at) / (1 - at);
    }
  }
  for (let trial = 0; trial < left; trial += 1) if (random.uniform() < share) count += 1;
  return count;
}
