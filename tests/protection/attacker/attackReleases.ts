import { seededRandom } from '../../../src/model/randomSource.ts';
import { atFirst, firstRelease, twoReleases, type Publisher } from '../publisher.ts';
import { publish, type Secret } from '../secret.ts';
import { targetsOf } from '../target.ts';
import { attack, STEPS, type Attack } from './attack.ts';
import { fromReleases } from './releaseDistance.ts';

interface Tactics {
  readonly seed: number;
  /** What is published besides, or instead; the release alone where it is left out. */
  readonly publisher?: Publisher;
  readonly steps?: number;
}

/** Attacks one release of all of a secret's cohorts. */
export function attackFirstRelease(
  secret: Secret,
  { seed, publisher = firstRelease(secret), steps = STEPS }: Tactics,
): Attack {
  const release = publish(secret);
  return attack({
    secret,
    targets: targetsOf(secret, [release]),
    publish: publisher,
    distance: fromReleases(secret, [release]),
    random: seededRandom(seed),
    steps,
  });
}

/** Attacks a release of all cohorts but the last, and a second with the last among them. */
export function attackTwoReleases(secret: Secret, { seed, steps = STEPS }: Tactics): Attack {
  const before = secret.cohorts.length - 1;
  const earlier = publish(atFirst(secret, before));
  const later = publish(secret, earlier);
  return attack({
    secret,
    targets: targetsOf(secret, [earlier, later]),
    publish: twoReleases(secret, before),
    distance: fromReleases(secret, [earlier, later]),
    random: seededRandom(seed),
    steps,
  });
}
