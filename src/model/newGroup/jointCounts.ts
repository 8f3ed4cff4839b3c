import type { RandomSource } from '../randomSource.ts';
import type { CountedRate } from '../simulation/drawPlan.ts';
import { NestedGammas } from '../simulation/nestedGammas.ts';
import { drawPoisson } from './countDraws.ts';

/**
 * Draws what other women would have at given rates: counts whose variance is dispersion × mean, as a rate of their
 * own from a gamma distribution and then a Poisson count. In one set the women's own rates go together. Source: M32.
 */
export class JointCounts {
  /** The last counts, by place of the rate. */
  readonly values: Float64Array;
  readonly #sets: readonly { readonly rates: readonly CountedRate[]; own: NestedGammas }[];

  constructor(sets: readonly (readonly CountedRate[])[]) {
    this.#sets = sets.map((rates) => ({ rates, own: new NestedGammas(rates.length) }));
    this.values = new Float64Array(sets.reduce((sum, { length }) => sum + length, 0));
  }

  /** @param rates events a woman-year, by place. @param ratio woman-years of the new group ÷ those of the last one. */
  draw(rates: Float64Array, ratio: number, random: RandomSource): void {
    for (const { rates: set, own } of this.#sets) {
      set.forEach(({ place, womanYears, dispersion }, index) => {
        const mean = (rates[place] ?? 0) * womanYears * ratio;
        if (dispersion > 1) own.shapes[index] = mean / (dispersion - 1);
        else this.values[place] = drawPoisson(mean, random);
      });
      own.draw(random);
      set.forEach(({ place, dispersion }, index) => {
        if (dispersion <= 1) return;
        this.values[place] = drawPoisson((own.values[index] ?? 0) * (dispersion - 1), random);
      });
    }
  }
}
