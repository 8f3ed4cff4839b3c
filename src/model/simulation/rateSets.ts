import { pooled, type StageExposure } from '../exposure.ts';
import type { CountedRate } from './drawPlan.ts';

/** Whose rate it is: of the same women, on the same side of their start, and better in the same way. */
export interface RateOwner {
  readonly cohortId: string;
  readonly side: 'before' | 'after';
  readonly better: 'fewer' | 'more';
}

/** Gathers the rates to be drawn, those of one owner in one set. Source: M22. */
export class RateSets {
  readonly #sets = new Map<string, CountedRate[]>();
  #rates = 0;

  /** @param dispersion variance over mean; at 1 chance alone explains how the rate varies, and it is drawn by itself. */
  add(owner: RateOwner, stages: readonly StageExposure[], dispersion: number): CountedRate {
    const place = this.#rates;
    this.#rates += 1;
    const rate = { place, stages, womanYears: pooled(stages).womanYears, dispersion };
    const key =
      dispersion > 1 ? `${owner.cohortId} ${owner.side} ${owner.better}` : `alone ${String(place)}`;
    this.#sets.set(key, [...(this.#sets.get(key) ?? []), rate]);
    return rate;
  }

  get sets(): readonly (readonly CountedRate[])[] {
    return [...this.#sets.values()];
  }
}
