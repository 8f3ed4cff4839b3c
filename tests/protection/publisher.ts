import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { ProtectedStageTable } from '../../src/domain/stageTable.ts';
import { publishedDispersion } from '../../src/protection/publishedDispersion.ts';
import { isPublished, protectEvent } from '../../src/protection/stageTable.ts';
import { aPackage } from '../fixtures/aPackage.ts';
import { countsByHand } from './countsByHand.ts';
import type { Counts, Secret } from './secret.ts';

type Release = DataPackage<ProtectedStageTable>;

/** All that is published of counts, as one text. */
export type Publisher = (counts: Counts) => string;

/** Publishes one release of a secret's event: its rows and its dispersion. */
export function firstRelease(secret: Secret): Publisher {
  return (counts) => textOf([releaseOf({ ...secret, counts }, null)]);
}

/** Publishes a release of the secret's first cohorts, then one of all of them, in the knowledge of the first. */
export function twoReleases(secret: Secret, cohortsAtFirst: number): Publisher {
  return (counts) => {
    const first = releaseOf(atFirst({ ...secret, counts }, cohortsAtFirst), null);
    return textOf([first, releaseOf({ ...secret, counts }, first)]);
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

/** What protection makes of one event, without the records and the other tables of a package: quick enough for many. */
function releaseOf(secret: Secret, earlier: Release | null): Release {
  const { programme, event } = secret;
  const cohorts = secret.cohorts.filter((cohort) => isPublished(cohort, programme));
  const ids = new Set<string>(cohorts.map(({ id }) => id));
  const counts = countsByHand(secret);
  const groups = protectEvent(event, { programme, cohorts, counts, earlier });
  const rows = groups.flatMap((group) => group.rows);
  const dispersion = publishedDispersion({
    event,
    rows,
    carried: new Set(groups.flatMap(({ carried }) => carried)),
    earlier: earlier?.events[0]?.dispersion ?? null,
    cohorts,
    spreads: counts.spreads.filter(({ cohortId }) => ids.has(cohortId)),
    disclosure: programme.disclosure,
  });
  return { ...aPackage({ cohorts, events: [{ ...event, dispersion }], cells: rows }), programme };
}

function textOf(releases: readonly Release[]): string {
  return JSON.stringify(
    releases.map(({ stageTable, events }) => [stageTable.cells, events[0]?.dispersion]),
  );
}
