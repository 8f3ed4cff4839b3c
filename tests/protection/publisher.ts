import { publishedDispersion } from '../../src/protection/publishedDispersion.ts';
import { isPublished, protectEvent } from '../../src/protection/stageTable.ts';
import type { Publisher } from './attacker.ts';
import { countsByHand } from './countsByHand.ts';
import type { Secret } from './secret.ts';

/** Publishes one release of a secret's event: its rows first, then its dispersion. */
export function firstRelease(secret: Secret): Publisher {
  const { programme, event } = secret;
  const cohorts = secret.cohorts.filter((cohort) => isPublished(cohort, programme));
  const ids = new Set<string>(cohorts.map(({ id }) => id));
  return function* publish(counts) {
    const made = countsByHand({ ...secret, counts });
    const groups = protectEvent(event, { programme, cohorts, counts: made, earlier: null });
    const rows = groups.flatMap((group) => group.rows);
    yield JSON.stringify(rows);
    yield JSON.stringify(
      publishedDispersion({
        event,
        rows,
        carried: new Set(groups.flatMap(({ carried }) => carried)),
        cohorts,
        spreads: made.spreads.filter(({ cohortId }) => ids.has(cohortId)),
        disclosure: programme.disclosure,
      }),
    );
  };
}
