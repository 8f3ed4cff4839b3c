import { drawBeta } from '../drawBeta.ts';
import type { RandomSource } from '../randomSource.ts';
import type { CountedRate } from './drawPlan.ts';
import { NestedGammas } from './nestedGammas.ts';

/**
 * Draws rates from counts: first what a rounded count may have been, then the rate given that count, from
 * `Gamma((n + ½) ÷ φ, T ÷ φ)`. Rates of one set move together: of what a rate varies, the part that chance alone
 * does not explain comes from women who differ, and whoever has more of one kind is taken to have more of all.
 * Source: M22.
 */
export class JointRates {
  /** Events a woman-year in the last draw, by place of the rate. */
  readonly values: Float64Array;
  readonly #sets: readonly { readonly rates: readonly CountedRate[]; common: NestedGammas }[];
  readonly #roundTo: number;

  /** @param sets rates that move together. @param roundTo what published counts are rounded to. */
  constructor(sets: readonly (readonly CountedRate[])[], roundTo: number) {
    this.#sets = sets.map((rates) => ({ rates, common: new NestedGammas(rates.length) }));
    this.#roundTo = roundTo;
    this.values = new Float64Array(sets.reduce((sum, { length }) => sum + length, 0));
  }

  draw(random: RandomSource): void {
    for (const { rates, common } of this.#sets) {
      const [alone] = rates;
      if (alone !== undefined && rates.length === 1) this.#drawAlone(alone, random);
      else this.#drawTogether(rates, common, random);
    }
  }

  #drawAlone(rate: CountedRate, random: RandomSource): void {
    const { womanYears, dispersion, place } = rate;
    const shape = (drawEvents(rate, this.#roundTo, random) + 0.5) / dispersion;
    this.values[place] = random.gamma(shape, womanYears / dispersion);
  }

  /** A gamma draw of shape α times a beta draw of shapes β and α − β is a gamma draw of shape β. Source: Lukacs (1955). */
  #drawTogether(rates: readonly CountedRate[], common: NestedGammas, random: RandomSource): void {
    rates.forEach((rate, index) => {
      const events = drawEvents(rate, this.#roundTo, random) + 0.5;
      common.shapes[index] = events / (rate.dispersion - 1);
    });
    common.draw(random);
    rates.forEach(({ womanYears, dispersion, place }, index) => {
      const shape = common.shapes[index] ?? 0;
      const own = (shape * (dispersion - 1)) / dispersion;
      const scale = dispersion / womanYears;
      this.values[place] = (common.values[index] ?? 0) * drawBeta(own, shape - own, random) * scale;
    });
  }
}

/** What a count may have been before it was published, stage by stage. */
function drawEvents({ stages }: CountedRate, roundTo: number, random: RandomSource): number {
  let events = 0;
  for (const { events: shown, status } of stages) {
    if (status === 'at_most') events += random.uniform() * roundTo;
    else if (status === 'rounded' && shown > 0) {
      events += Math.max(0, shown + (random.uniform() - 0.5) * roundTo);
    } else events += shown;
  }
  return events;
}
