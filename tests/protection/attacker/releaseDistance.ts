import { ALL_COHORTS } from '../../../src/domain/identifiers.ts';
import { isFigure } from '../../../src/domain/marker.ts';
import type { DataPackage } from '../../../src/domain/dataPackage.ts';
import type { ProtectedStageTable, StageCell } from '../../../src/domain/stageTable.ts';
import { rulesFor } from '../../../src/protection/disclosureRules.ts';
import type { Secret } from '../secret.ts';
import type { Distance } from './cellDistance.ts';
import { fromDispersion } from './dispersionDistance.ts';
import { fromCarried, fromHidden, fromRows, type Group } from './groupDistance.ts';
import { spansOf } from './spanTally.ts';

export type Release = Pick<DataPackage<ProtectedStageTable>, 'cohorts' | 'events' | 'stageTable'>;

/** What everybody knows of a secret. */
export type Frame = Omit<Secret, 'counts'>;

/**
 * How far a secret is from being published as these releases, one after the other: the attacker's own reading
 * of the rules, which only guides the search. Source: M25–M29.
 */
export function fromReleases(frame: Frame, releases: readonly Release[]): Distance {
  const parts = releases.flatMap((release, index) =>
    partsOf(frame, release, releases[index - 1] ?? null),
  );
  return (tally) => {
    let sum = 0;
    for (const part of parts) sum += part(tally);
    return sum;
  };
}

function partsOf(frame: Frame, release: Release, earlier: Release | null): readonly Distance[] {
  const groups = release.cohorts.map(({ id }) => ({
    group: groupOf(frame, [frame.cohorts.findIndex((cohort) => cohort.id === id)]),
    before: rowsOf(earlier, id),
    now: rowsOf(release, id),
  }));
  if (groups.length === 0) return [];
  const together = groupOf(
    frame,
    groups.flatMap(({ group }) => group.cohorts),
  );
  const before = rowsOf(earlier, ALL_COHORTS);
  const now = rowsOf(release, ALL_COHORTS);
  const dispersion = fromDispersion(frame, release, earlier);
  if (before.length > 0) return [fromCarried(together, before, now), dispersion];

  const alone = groups.map((each) =>
    each.before.length > 0
      ? fromCarried(each.group, each.before, each.now)
      : fromRows(each.group, each.now),
  );
  if (now.length > 0) return [...alone, fromRows(together, now), dispersion];
  const isShown = release.stageTable.cells.some(({ events }) => isFigure(events));
  const isNew = groups.some((each) => each.before.length === 0);
  return isShown || !isNew ? [...alone, dispersion] : [...alone, fromHidden(together)];
}

function groupOf({ programme, event }: Frame, cohorts: readonly number[]): Group {
  return {
    cohorts,
    spans: spansOf(programme),
    rules: rulesFor(event, programme.disclosure),
    programmeMonths: programme.programmeMonths,
  };
}

function rowsOf(release: Release | null, cohortId: string): readonly StageCell[] {
  return release?.stageTable.cells.filter((row) => row.cohortId === cohortId) ?? [];
}
