import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';

/** 95 %, in both tails together. */
const TAILS = 0.05;
/** The square of the normal distribution's 97.5 % quantile. */
const NORMAL_SQUARED = 1.959963984540054 ** 2;
/** Kurtosis needs at least this many women. */
const KURTOSIS_FROM = 4;

/**
 * How many of a cohort's women a draw takes. Taking as many as there are would make ranges too narrow, since the
 * few women there are stand for all who might have been: so fewer are taken, and each counts for more, that the range
 * is as wide as Student's t makes it: `m = (n − 1) × (z ÷ t)²`, at least 1. Where a few women make most of the
 * difference, t has fewer degrees of freedom than n − 1: see `degreesOfFreedom`. Source: M31.
 *
 * @param effects what each woman of the cohort brings to the figure.
 */
export function womenDrawn(effects: readonly number[]): number {
  const women = effects.length;
  if (women < 2) return women;
  const t = studentSquared(degreesOfFreedom(effects));
  return Math.max(1, Math.round(((women - 1) * NORMAL_SQUARED) / t));
}

/**
 * How much a variance found from these values is worth knowing: `2n ÷ (κ − 1)` (Satterthwaite), at most n − 1, with
 * the kurtosis κ freed of its bias in small samples. Source: M31.
 */
export function degreesOfFreedom(values: readonly number[]): number {
  const n = values.length;
  const most = n - 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  let squares = 0;
  let fourths = 0;
  for (const value of values) {
    const square = (value - mean) * (value - mean);
    squares += square / n;
    fourths += (square * square) / n;
  }
  if (n < KURTOSIS_FROM || squares === 0) return most;
  const excess = fourths / (squares * squares) - 3;
  const kurtosis = 3 + ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * excess + 6);
  return kurtosis <= 1 ? most : Math.min(most, (2 * n) / (kurtosis - 1));
}

/** The square of Student's 97.5 % quantile: `df ÷ (df + T²)` follows `Beta(df ÷ 2, ½)`. */
export function studentSquared(degrees: number): number {
  return degrees * (1 / betaQuantile(TAILS, degrees / 2, 0.5) - 1);
}
