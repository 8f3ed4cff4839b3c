import { ActivityTally } from '../../src/cohort/activityTally.ts';
import { countsFromRecords } from '../../src/cohort/countsFromRecords.ts';
import { synthesiseRecords } from '../../src/commands/synthesis/synthesiseRecords.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { dispersionOf } from '../../src/domain/dispersion.ts';
import type { EventId } from '../../src/domain/identifiers.ts';
import type { Rung } from '../../src/protection/granularityLadder.ts';
import { protectPackage } from '../../src/protection/protectPackage.ts';

/** What is left of one event over many invented cohorts. */
interface Survival {
  readonly rungs: Readonly<Record<Rung, number>>;
  /** Events counted, and what the shown figures add up to, where there is one. */
  readonly counted: number;
  readonly shown: number;
  /** Cohorts whose published dispersion is below the true one, rounded up. */
  readonly dispersionHeld: number;
}

/** Protects this many invented cohorts of a size, one at a time, event by event. */
export function survival(
  pack: DataPackage,
  women: number,
  seeds: readonly number[],
): ReadonlyMap<EventId, Survival> {
  const found = new Map<EventId, Survival>();
  for (const seed of seeds) {
    const {
      cohorts,
      women: records,
      activity,
    } = synthesiseRecords(pack, seed, {
      areas: 1,
      womenInEach: women,
    });
    const programme = { ...pack.programme, protected: false };
    const events = pack.events.filter(
      ({ id }) => !pack.counterfactuals.some(({ eventId }) => eventId === id),
    );
    const tally = new ActivityTally(programme, events, records);
    for (const row of activity) tally.add(row.recordId, row.eventId, row.month, row.count);
    const counts = countsFromRecords(tally, { programme, cohorts, coverage: null });
    const protection = protectPackage(
      { ...pack, programme, events, cohorts, stageTable: counts.stageTable },
      counts,
      null,
    );
    if (!protection.ok) throw new Error('Invented cohorts that cannot be protected.');
    for (const group of protection.report.groups) {
      const { eventId, rung, before, after } = group;
      const published = protection.pack.events.find(({ id }) => id === eventId)?.dispersion ?? null;
      const isTrue = dispersionOf(counts.spreads.filter((spread) => spread.eventId === eventId));
      found.set(
        eventId,
        grown(found.get(eventId), rung, {
          counted: before.shown === null ? 0 : before.true + after.true,
          shown: (before.shown ?? 0) + (after.shown ?? 0),
          isHeld: published !== null && isTrue !== null && published < Math.ceil(isTrue),
        }),
      );
    }
  }
  return found;
}

const NONE: Survival = {
  rungs: { stages: 0, programme: 0, window: 0, at_most: 0, confidential: 0 },
  counted: 0,
  shown: 0,
  dispersionHeld: 0,
};

function grown(
  known: Survival = NONE,
  rung: Rung,
  cohort: { readonly counted: number; readonly shown: number; readonly isHeld: boolean },
): Survival {
  return {
    rungs: { ...known.rungs, [rung]: known.rungs[rung] + 1 },
    counted: known.counted + cohort.counted,
    shown: known.shown + cohort.shown,
    dispersionHeld: known.dispersionHeld + (cohort.isHeld ? 1 : 0),
  };
}
