import { factory as gammaFactory } from '@stdlib/random-base-gamma';
import { seededUniform } from './seededUniform.ts';

/** Seeded draws, the same to the last bit in every engine: the library works in arithmetic and square roots. */
export interface RandomSource {
  /** A draw from [0, 1). */
  readonly uniform: () => number;
  /** A draw from the gamma distribution of this shape (> 0) and rate (> 0). */
  readonly gamma: (shape: number, rate: number) => number;
}

/** @param seed any whole number; the same seed gives the same draws. */
export function seededRandom(seed: number): RandomSource {
  const uniform = seededUniform(seed);
  const gamma = gammaFactory({ prng: uniform });
  return { uniform, gamma };
}
