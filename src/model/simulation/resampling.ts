import type { RandomSource } from '../randomSource.ts';

/** The women of one cohort, and what each brings to every part of the figure. */
export interface CohortEffects {
  readonly women: number;
  /** How many are drawn each time, with replacement. */
  readonly drawn: number;
  /** Of woman w to part p, at `w × parts + p`: her effect × women ÷ drawn, so that draws average to the sum over women. */
  readonly effects: Float64Array;
}

/** Whom to draw from, and how many parts of the figure their effects add up to. Source: M31. */
export interface Resampling {
  readonly parts: number;
  readonly cohorts: readonly CohortEffects[];
}

/** Draws women of each cohort anew, before and after of each kept together. */
export class Resampler {
  /** What the women last drawn add up to, part by part. */
  readonly sums: Float64Array;
  readonly #resampling: Resampling;
  readonly #times: readonly Uint32Array[];

  constructor(resampling: Resampling) {
    this.#resampling = resampling;
    this.sums = new Float64Array(resampling.parts);
    this.#times = resampling.cohorts.map(({ women }) => new Uint32Array(women));
  }

  draw(random: RandomSource): void {
    this.sums.fill(0);
    this.#resampling.cohorts.forEach((cohort, index) => {
      const times = this.#times[index];
      if (times !== undefined) drawCohort(cohort, times, random, this.sums);
    });
  }
}

function drawCohort(
  { women, drawn, effects }: CohortEffects,
  times: Uint32Array,
  random: RandomSource,
  sums: Float64Array,
): void {
  const parts = sums.length;
  times.fill(0);
  for (let draw = 0; draw < drawn; draw += 1) {
    const woman = Math.floor(random.uniform() * women);
    times[woman] = (times[woman] ?? 0) + 1;
  }
  for (let woman = 0; woman < women; woman += 1) {
    const count = times[woman] ?? 0;
    if (count === 0) continue;
    const from = woman * parts;
    for (let part = 0; part < parts; part += 1) {
      sums[part] = (sums[part] ?? 0) + count * (effects[from + part] ?? 0);
    }
  }
}
