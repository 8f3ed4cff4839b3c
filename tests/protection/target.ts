import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { ALL_COHORTS } from '../../src/domain/identifiers.ts';
import { isFigure } from '../../src/domain/marker.ts';
import { stagesOf, type MonthSpan } from '../../src/domain/stages.ts';
import type { ProtectedStageTable, StageCell } from '../../src/domain/stageTable.ts';
import { spansOf } from './attacker/spanTally.ts';
import type { Counts, Secret } from './secret.ts';

/** A count that the attacker is after. */
export interface Target extends MonthSpan {
  readonly what: string;
  /** Which of the secret's cohorts it counts, by their index, their women, and the stages in its months. */
  readonly cohorts: readonly number[];
  readonly women: readonly number[];
  readonly stages: readonly number[];
  /** Whether twins that hold counts from `least` to `most` leave nothing to be worked out. */
  readonly isSafe: (least: number, most: number) => boolean;
  readonly wanted: string;
}

type Release = Pick<DataPackage<ProtectedStageTable>, 'cohorts' | 'stageTable'>;

/** The target's count in a secret. */
export function countOf(counts: Counts, { women, stages }: Target): number {
  let sum = 0;
  for (const woman of women) for (const stage of stages) sum += counts[woman]?.[stage] ?? 0;
  return sum;
}

/**
 * Every count that releases, one after the other, must not give away: where in its rounding each shown one
 * stands, and all that are hidden, within a rounding's width. Rows that an earlier release had too may stand
 * for more; what any of them shows, or shows as nothing for all its cohorts together, is not hidden.
 */
export function targetsOf(secret: Secret, releases: readonly Release[]): readonly Target[] {
  return [
    ...releases.flatMap((release, index) =>
      release.stageTable.cells.flatMap((row) =>
        shownTarget(row, secret, release, releases[index - 1] ?? null),
      ),
    ),
    ...secret.cohorts.flatMap((cohort) => hiddenTargets(cohort.id, secret, releases)),
  ];
}

function shownTarget(
  row: StageCell,
  secret: Secret,
  release: Release,
  earlier: Release | null,
): readonly Target[] {
  const { events } = row;
  const isCarried =
    earlier?.stageTable.cells.some((cell) => JSON.stringify(cell) === JSON.stringify(row)) === true;
  if (!isFigure(events) || (events === 0 && !isCarried)) return [];
  const { least, most } = rangeOf(row, secret);
  const width = secret.programme.disclosure.roundTo - 1;
  return [
    {
      what: `${row.cohortId} ${row.from} to ${row.to}, shown as ${events} ${row.status}`,
      ...placesOf(row.cohortId, row, secret, release.cohorts),
      isSafe: isCarried
        ? (low, high) => high - low >= Math.min(width, most - least)
        : (low, high) => low <= least && high >= most,
      wanted: isCarried ? `as far apart as ${least} and ${most}` : `${least} to ${most}`,
    },
  ];
}

function hiddenTargets(
  cohortId: string,
  secret: Secret,
  releases: readonly Release[],
): readonly Target[] {
  const width = secret.programme.disclosure.roundTo - 1;
  return spansOf(secret.programme)
    .filter((span, index, spans) => spans.findIndex((each) => isSame(each, span)) === index)
    .filter((span) => isHidden(cohortId, span, releases))
    .map((span) => ({
      what: `${cohortId} ${span.from} to ${span.to}, hidden`,
      ...placesOf(cohortId, span, secret, []),
      isSafe: (low, high) => high - low >= width,
      wanted: `${width} apart`,
    }));
}

/** Whether no row shows the cohort's count over these months, alone, in parts, or as nothing at all. */
function isHidden(
  cohortId: string,
  { from, to }: MonthSpan,
  releases: readonly Release[],
): boolean {
  const figures = releases.flatMap(({ cohorts, stageTable }) =>
    stageTable.cells
      .filter(({ events }) => isFigure(events))
      .filter(
        (row) =>
          row.cohortId === cohortId ||
          (row.cohortId === ALL_COHORTS && cohorts.some(({ id }) => id === cohortId)),
      ),
  );
  const isInParts = figures.some(
    (row) => row.cohortId === cohortId && row.from >= from && row.to <= to,
  );
  const months = Array.from({ length: to - from }, (_, index) => from + index);
  const isNothing = months.every((month) =>
    figures.some((row) => row.events === 0 && row.from <= month && row.to > month),
  );
  return !isInParts && !isNothing;
}

function isSame(left: MonthSpan, right: MonthSpan): boolean {
  return left.from === right.from && left.to === right.to;
}

function placesOf(
  cohortId: string,
  { from, to }: MonthSpan,
  secret: Secret,
  published: Release['cohorts'],
): Omit<Target, 'what' | 'isSafe' | 'wanted'> {
  const cohorts = secret.cohorts.flatMap(({ id }, cohort) => {
    const isInAll = cohortId === ALL_COHORTS && published.some((each) => each.id === id);
    return id === cohortId || isInAll ? [cohort] : [];
  });
  return {
    from,
    to,
    cohorts,
    women: secret.cohortOf.flatMap((cohort, woman) => (cohorts.includes(cohort) ? [woman] : [])),
    stages: stagesWithin({ from, to }, secret),
  };
}

function stagesWithin({ from, to }: MonthSpan, { programme }: Secret): readonly number[] {
  return stagesOf(programme).flatMap((stage, index) =>
    stage.from >= from && stage.to <= to ? [index] : [],
  );
}

/** What the rules themselves say of a figure; kept apart from the code that is under attack. */
function rangeOf({ events, status }: StageCell, { programme, event }: Secret) {
  const { roundTo, minWomen } = programme.disclosure;
  if (status === 'at_most') return { least: 1, most: roundTo };
  const shown = isFigure(events) ? events : 0;
  const inRounding = Array.from({ length: 2 * roundTo + 1 }, (_, index) => shown - roundTo + index)
    .filter((count) => count === 0 || count >= Math.max(minWomen, event.minWomen ?? 0))
    .filter((count) => Math.round(count / roundTo) * roundTo === shown);
  return { least: Math.min(...inRounding), most: Math.max(...inRounding) };
}
