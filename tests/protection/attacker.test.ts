import { describe, expect, test } from 'vitest';
import { varianceOverMean } from '../../src/domain/dispersion.ts';
import { seededRandom } from '../../src/model/randomSource.ts';
import { STEPS, type Attack } from './attacker/attack.ts';
import { attackFirstRelease, attackTwoReleases } from './attacker/attackReleases.ts';
import { fromReleases } from './attacker/releaseDistance.ts';
import { SpanTally } from './attacker/spanTally.ts';
import { firstRelease, type Publisher } from './publisher.ts';
import { randomSecret, randomSecrets } from './randomSecret.ts';
import { aSecret, publish, type Secret } from './secret.ts';

/** Groups of women, with one to twelve kinds of events each; `ATTACKS=10000` asks for more, and takes an hour. */
const ATTACKS = Number(process.env['ATTACKS'] ?? 24);
const ATTACKS_ON_TWO = Math.ceil(ATTACKS / 4);
/** Milliseconds: only a search that never ends comes near it. */
const PATIENCE = 180 * 60_000;

/** A search that gave up is made once more, so much longer, before it counts as a leak. */
const LONG_SEARCH = 30 * STEPS;

/** Attacks every kind of event of the first random groups that are fit for it. @returns what leaked, and how much was tried */
function attackMany(
  groups: number,
  attackOne: (
    secret: Secret,
    tactics: { readonly seed: number; readonly steps?: number },
  ) => Attack,
  isFit: (secret: Secret) => boolean,
) {
  const leaks: unknown[] = [];
  let attacked = 0;
  let twins = 0;
  for (let seed = 1; attacked < groups; seed += 1) {
    const kinds = randomSecrets(seededRandom(seed));
    if (!kinds.every(isFit)) continue;
    attacked += 1;
    kinds.forEach((secret, kind) => {
      const tactics = { seed: 100 * seed + kind };
      const first = attackOne(secret, tactics);
      const found =
        first.leaks.length === 0 ? first : attackOne(secret, { ...tactics, steps: LONG_SEARCH });
      leaks.push(...found.leaks.map((leak) => ({ ...leak, seed, kind })));
      twins += found.twins.length - 1;
    });
  }
  return { leaks, twins };
}

describe('an attacker with everything that is published, who knows every rule (M25–M29)', () => {
  test(
    'works out no count of one release',
    () => {
      const { leaks, twins } = attackMany(ATTACKS, attackFirstRelease, () => true);
      expect(leaks).toEqual([]);
      expect(twins).toBeGreaterThan(ATTACKS);
    },
    PATIENCE,
  );

  test(
    'works out no count of two releases, the second with a new cohort in it',
    () => {
      const { leaks, twins } = attackMany(
        ATTACKS_ON_TWO,
        attackTwoReleases,
        ({ cohorts }) => cohorts.length > 1,
      );
      expect(leaks).toEqual([]);
      expect(twins).toBeGreaterThan(ATTACKS_ON_TWO);
    },
    PATIENCE,
  );

  /** Few secrets publish like these, far apart from each other. */
  test('works out nothing where twins are rare', { timeout: PATIENCE }, () => {
    const oneRowOfAll = randomSecret(seededRandom(1450));
    expect(attackFirstRelease(oneRowOfAll, { seed: 1450 }).leaks).toEqual([]);
    const atMostTwice = randomSecret(seededRandom(237));
    expect(attackTwoReleases(atMostTwice, { seed: 237 }).leaks).toEqual([]);
  });
});

describe('the attack itself', () => {
  test(
    'reads the rules as they are applied: every twin that it looks for is one',
    { timeout: PATIENCE },
    () => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const secret = randomSecret(seededRandom(seed));
        expect(fromReleases(secret, [publish(secret)])(new SpanTally(secret))).toBeLessThan(1e-6);
        let published = 0;
        const quick = firstRelease(secret);
        const publisher: Publisher = (counts) => {
          published += 1;
          return quick(counts);
        };
        const { twins } = attackFirstRelease(secret, { seed, publisher });
        expect(published).toBe(twins.length);
      }
    },
  );

  test(
    'ends in twins that the whole way from records publishes to the same bytes',
    { timeout: PATIENCE },
    () => {
      for (let seed = 1; seed <= 10; seed += 1) {
        const secret = randomSecret(seededRandom(seed));
        const published = publish(secret);
        const { twins } = attackFirstRelease(secret, { seed });
        for (const counts of twins) expect(publish({ ...secret, counts })).toEqual(published);
      }
    },
  );
});

/** A leak is looked at this often: no number of steps would end it. */
const FEW_STEPS = 40_000;

describe('the attacker finds what leaks', () => {
  /** Nobody had the event before; one woman had it five times after. */
  const oneWoman = aSecret(
    Array.from({ length: 20 }, (_, woman) => (woman === 0 ? [0, 0, 2, 2, 1] : [0, 0, 0, 0, 0])),
  );

  test('a dispersion that takes an "at most" count in', { timeout: PATIENCE }, () => {
    const release = firstRelease(oneWoman);
    const publisher: Publisher = (counts) => {
      const own = counts.map((row) => row.slice(2).reduce((sum, count) => sum + count, 0));
      const ratio = varianceOverMean({
        women: own.length,
        events: own.reduce((sum, count) => sum + count, 0),
        sumOfSquares: own.reduce((sum, count) => sum + count ** 2, 0),
      });
      return `${release(counts)} ${ratio === null ? '' : Math.ceil(ratio)}`;
    };
    const { leaks } = attackFirstRelease(oneWoman, { seed: 1, publisher, steps: FEW_STEPS });
    expect(leaks).toContainEqual(
      expect.objectContaining({ what: 'group-1 0 to 18, shown as 5 at_most', least: 5, most: 5 }),
    );
    expect(attackFirstRelease(oneWoman, { seed: 1 }).leaks).toEqual([]);
  });

  test('a total to the event beside rounded stages', { timeout: PATIENCE }, () => {
    const secret = aSecret(Array.from({ length: 20 }, () => [2, 1, 1, 1, 1]));
    const release = firstRelease(secret);
    const publisher: Publisher = (counts) => {
      const all = counts.flat().reduce((sum, count) => sum + count, 0);
      const first = counts.reduce((sum, row) => sum + (row[0] ?? 0), 0);
      return `${release(counts)} ${all} ${first}`;
    };
    const { leaks } = attackFirstRelease(secret, { seed: 1, publisher, steps: FEW_STEPS });
    expect(leaks).toContainEqual(
      expect.objectContaining({
        what: 'group-1 -12 to -6, shown as 40 rounded',
        least: 40,
        most: 40,
      }),
    );
  });
});
