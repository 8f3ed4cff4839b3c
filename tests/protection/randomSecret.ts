import type { Programme } from '../../src/domain/programme.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import type { RandomSource } from '../../src/model/randomSource.ts';
import { aProgramme } from '../fixtures/aPackage.ts';
import { aSecret, type Secret } from './secret.ts';

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
  const yearly = pick([0.05, 0.15, 0.4, 1, 2.5], random);
  const fall = pick([0.1, 0.4, 0.8, 1.3], random);
  const shape = pick([0.2, 0.6, 2], random);
  const counts = cohortOf.map(() => {
    const rate = random.gamma(shape, shape / yearly);
    return stagesOf(programme).map(({ from, to }) => {
      const expected = (rate * (from < 0 ? 1 : fall) * (to - from)) / 12;
      return chanceCount(expected, random);
    });
  });
  return aSecret(counts, { programme, cohortOf });
}

/** A count that varies about `expected` as chance would have it. */
export function chanceCount(expected: number, random: RandomSource): number {
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
