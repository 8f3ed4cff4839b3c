import type { Programme } from '../../src/domain/programme.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import type { RandomSource } from '../../src/model/randomSource.ts';
import { anEvent, aProgramme } from '../fixtures/aPackage.ts';
import { aSecret, type Counts, type Secret } from './secret.ts';

const BOUNDARIES: readonly (readonly number[])[] = [
  [-24, -12, -6, 0, 6, 12, 18, 27],
  [-12, -6, 0, 6, 12, 18],
  [-12, 0, 18, 27],
];

/** A closed cohort or a few, of 3 to 40 women each, with rare or frequent events, even or not. */
export function randomSecret(random: RandomSource): Secret {
  const programme: Programme = aProgramme({
    protected: false,
    stageBoundaries: pick(BOUNDARIES, random),
  });
  const cohorts = 1 + below(3, random);
  const cohortOf = Array.from({ length: cohorts }, (_, cohort) => {
    const women = 3 + below(38, random);
    return Array.from({ length: women }, () => cohort);
  }).flat();
  const counts = countsLike(MILD, cohortOf, programme, random);
  return aSecret(counts, { programme, cohortOf });
}

/** The same women with one to twelve kinds of events, some of them with a stricter threshold of their own. */
export function randomSecrets(random: RandomSource): readonly Secret[] {
  const first = randomSecret(random);
  const others = Array.from({ length: below(MOST_EVENTS, random) }, (_, index) => ({
    ...first,
    event: anEvent(`kind-${index + 2}`, { minWomen: pick(THRESHOLDS, random) }),
    counts: countsLike(WILD, first.cohortOf, first.programme, random),
  }));
  return [first, ...others];
}

/** How often events come, by how much they fall, and how unevenly women have them: a few of each to pick from. */
interface Ways {
  readonly yearly: readonly number[];
  readonly fall: readonly number[];
  readonly shape: readonly number[];
}

const MILD: Ways = {
  yearly: [0.05, 0.15, 0.4, 1, 2.5],
  fall: [0.1, 0.4, 0.8, 1.3],
  shape: [0.2, 0.6, 2],
};
const WILD: Ways = {
  yearly: [0.02, 0.05, 0.15, 0.3, 0.6, 1, 2.5, 6],
  fall: [0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.3, 4],
  shape: [0.05, 0.2, 0.6, 2, 20],
};
const MOST_EVENTS = 12;
const THRESHOLDS = [null, null, null, null, null, 7, 10] as const;

function countsLike(
  ways: Ways,
  cohortOf: readonly number[],
  programme: Programme,
  random: RandomSource,
): Counts {
  const yearly = pick(ways.yearly, random);
  const fall = pick(ways.fall, random);
  const shape = pick(ways.shape, random);
  return cohortOf.map(() => {
    const rate = random.gamma(shape, shape / yearly);
    return stagesOf(programme).map(({ from, to }) => {
      const expected = (rate * (from < 0 ? 1 : fall) * (to - from)) / 12;
      return chanceCount(expected, random);
    });
  });
}

/** A count that varies about `expected` as chance would have it. */
function chanceCount(expected: number, random: RandomSource): number {
  let count = 0;
  for (let time = random.gamma(1, 1); time < expected; time += random.gamma(1, 1)) count += 1;
  return count;
}

function below(limit: number, random: RandomSource): number {
  return Math.floor(random.uniform() * limit);
}

function pick<Item>(
  items: readonly [Item, ...Item[]] | readonly Item[],
  random: RandomSource,
): Item {
  const item = items[below(items.length, random)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
