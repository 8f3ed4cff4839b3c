import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../src/domain/stageTable.ts';
import { publishedDispersion } from '../../src/protection/publishedDispersion.ts';
import { isPublished, protectEvent } from '../../src/protection/stageTable.ts';
import { aPackage } from '../fixtures/aPackage.ts';
import type { Publisher } from './attacker.ts';
import { countsByHand } from './countsByHand.ts';
import type { Secret } from './secret.ts';

type Release = DataPackage<ProtectedStageTable>;

/** Publishes one release of a secret's event: its rows first, then its dispersion. */
export function firstRelease(secret: Secret): Publisher {
  return function* publish(counts) {
    yield* releaseOf({ ...secret, counts }, null);
  };
}

/** Publishes a release of the secret's first cohorts, then one of all of them, in the knowledge of the first. */
export function twoReleases(secret: Secret, cohortsAtFirst: number): Publisher {
  return function* publish(counts) {
    const first = yield* releaseOf(atFirst({ ...secret, counts }, cohortsAtFirst), null);
    yield* releaseOf({ ...secret, counts }, first);
  };
}

/** The secret as it was when only the first cohorts were there. */
export function atFirst(secret: Secret, cohorts: number): Secret {
  const wasThere = (woman: number) => (secret.cohortOf[woman] ?? 0) < cohorts;
  return {
    ...secret,
    cohorts: secret.cohorts.slice(0, cohorts),
    cohortOf: secret.cohortOf.filter((_, woman) => wasThere(woman)),
    counts: secret.counts.filter((_, woman) => wasThere(woman)),
  };
}

function* releaseOf(secret: Secret, earlier: Release | null): Generator<string, Release> {
  const { programme, event } = secret;
  const cohorts = secret.cohorts.filter((cohort) => isPublished(cohort, programme));
  const ids = new Set<string>(cohorts.map(({ id }) => id));
  const counts = countsByHand(secret);
  const groups = protectEvent(event, { programme, cohorts, counts, earlier });
  const rows = groups.flatMap((group) => group.rows);
  yield JSON.stringify(rows);
  const dispersion = publishedDispersion({
    event,
    rows,
    carried: new Set(groups.flatMap(({ carried }) => carried)),
    earlier: earlier?.events[0]?.dispersion ?? null,
    cohorts,
    spreads: counts.spreads.filter(({ cohortId }) => ids.has(cohortId)),
    disclosure: programme.disclosure,
  });
  yield JSON.stringify(dispersion);
  return { ...aPackage({ cohorts, events: [{ ...event, dispersion }], cells: rows }), programme };
}
