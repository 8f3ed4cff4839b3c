import type { RandomSource } from '../../src/model/randomSource.ts';

/** How often made women have an event, and how they differ. */
export interface Making {
  readonly women: number;
  /** Kinds of event, each as often as the others. */
  readonly kinds: number;
  /** Whether a woman who has more of one kind has more of all. */
  readonly together: boolean;
  /** Events a woman a year of each kind: before, and the share of it that is left after. */
  readonly rate: number;
  readonly left: number;
  /** Gamma shape of women's own rates; the smaller, the more a few women have most of the events. */
  readonly shape: number;
  /** Whether a woman who had many events before has many after. */
  readonly persists: boolean;
  readonly yearsBefore: number;
  readonly yearsAfter: number;
}

/** One woman's counts of each kind. */
export interface MadeWoman {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Women whose own rates differ as gamma does: events are then negative binomial. */
export function makeGroup(making: Making, random: RandomSource): readonly MadeWoman[] {
  const { women, kinds, together, rate, left, shape, persists, yearsBefore, yearsAfter } = making;
  const ownRates = () => {
    const one = random.gamma(shape, shape);
    return Array.from({ length: kinds }, (_, kind) =>
      together || kind === 0 ? one : random.gamma(shape, shape),
    );
  };
  const counts = (own: readonly number[], mean: number) =>
    own.map((factor) => poisson(mean * factor, random));
  return Array.from({ length: women }, () => {
    const own = ownRates();
    const later = persists ? own : ownRates();
    return {
      before: counts(own, rate * yearsBefore),
      after: counts(later, rate * left * yearsAfter),
    };
  });
}

/** Events fewer than before's rate would have brought, all kinds together. */
export function trueFall({ women, kinds, rate, left, yearsAfter }: Making): number {
  return women * kinds * rate * (1 - left) * yearsAfter;
}

function poisson(mean: number, random: RandomSource): number {
  let events = 0;
  for (let time = -Math.log(1 - random.uniform()); time < mean; events += 1) {
    time -= Math.log(1 - random.uniform());
  }
  return events;
}
