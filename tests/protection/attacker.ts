import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { ALL_COHORTS } from '../../src/domain/identifiers.ts';
import { isFigure } from '../../src/domain/marker.ts';
import { stagesOf } from '../../src/domain/stages.ts';
import type { ProtectedStageTable, StageCell } from '../../src/domain/stageTable.ts';
import type { RandomSource } from '../../src/model/randomSource.ts';
import type { Counts, Secret } from './secret.ts';

/*
 * Whoever has all that was published can tell two secrets apart only if they are published differently.
 * So the attacker looks for twins: other secrets that come out to the very same bytes. If twins hold every
 * count that a figure's rounding leaves possible, and hidden counts over at least a rounding's width,
 * nothing that is emitted, or computed from it, says more.
 */

/** Something that could be worked out more closely than it may. */
export interface Leak {
  readonly what: string;
  /** The least and the most that twins were found to hold. */
  readonly least: number;
  readonly most: number;
  readonly wanted: string;
}

/** A count that the attacker is after. */
interface Target {
  readonly what: string;
  readonly women: readonly number[];
  readonly stages: readonly number[];
  /** Whether a published row that twins were found between these leaves nothing to be worked out. */
  readonly isSafe: (least: number, most: number) => boolean;
  readonly wanted: string;
}

/** What is published of counts, in parts, so that a twin that differs in the first is put aside at once. */
export type Publisher = (counts: Counts) => Iterable<string>;

/** How many twins the attacker tries before a count is said to leak. */
const TRIES = 100_000;

/**
 * Looks for twins of a secret until every count is hidden among them.
 * @returns the counts that are not.
 */
export function attack(
  secret: Secret,
  shown: Pick<DataPackage<ProtectedStageTable>, 'cohorts' | 'stageTable'>,
  publisher: Publisher,
  random: RandomSource,
): readonly Leak[] {
  const emitted = [...publisher(secret.counts)];
  const open = targetsOf(secret, shown).map((target) => ({
    target,
    least: total(secret.counts, target),
    most: total(secret.counts, target),
  }));
  const isOpen = (each: (typeof open)[number]) => !each.target.isSafe(each.least, each.most);

  let twin = secret.counts;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unsafe = open.filter(isOpen);
    if (unsafe.length === 0) return [];
    const chosen = pick(unsafe, random);
    const proposal = proposed(twin, chosen.target, secret, random);
    if (!isSame(publisher(proposal), emitted)) continue;
    twin = proposal;
    for (const each of open) {
      const now = total(twin, each.target);
      each.least = Math.min(each.least, now);
      each.most = Math.max(each.most, now);
    }
  }
  return open
    .filter(isOpen)
    .map(({ target: { what, wanted }, least, most }) => ({ what, least, most, wanted }));
}

function isSame(parts: Iterable<string>, emitted: readonly string[]): boolean {
  let index = 0;
  for (const part of parts) {
    if (part !== emitted[index]) return false;
    index += 1;
  }
  return index === emitted.length;
}

function targetsOf(
  secret: Secret,
  shown: Pick<DataPackage<ProtectedStageTable>, 'cohorts' | 'stageTable'>,
): readonly Target[] {
  const { cells } = shown.stageTable;
  const stages = stagesOf(secret.programme);
  const published = new Set<string>(shown.cohorts.map(({ id }) => id));
  const womenOf = (cohortId: string) =>
    secret.cohortOf.flatMap((cohort, woman) => {
      const id = secret.cohorts[cohort]?.id ?? '';
      return id === cohortId || (cohortId === ALL_COHORTS && published.has(id)) ? [woman] : [];
    });
  const within = ({ from, to }: Pick<StageCell, 'from' | 'to'>) =>
    stages.flatMap((stage, index) => (stage.from >= from && stage.to <= to ? [index] : []));

  const rows = cells.flatMap((row): Target[] => {
    const { events } = row;
    if (!isFigure(events) || events === 0) return [];
    const { least, most } = rangeOf(row, secret);
    return [
      {
        what: `${row.cohortId} ${row.from} to ${row.to}, shown as ${events} ${row.status}`,
        women: womenOf(row.cohortId),
        stages: within(row),
        isSafe: (low, high) => low <= least && high >= most,
        wanted: `${least} to ${most}`,
      },
    ];
  });
  const hidden = secret.cohorts.flatMap((cohort) =>
    stages.flatMap((stage, index): Target[] => {
      const over = cells.find(
        (row) =>
          (row.cohortId === cohort.id || row.cohortId === ALL_COHORTS) &&
          isFigure(row.events) &&
          row.from <= stage.from &&
          row.to >= stage.to,
      );
      const isNothing = over?.events === 0;
      const isShown =
        over?.cohortId === cohort.id && over.from === stage.from && over.to === stage.to;
      if (isNothing || isShown) return [];
      const width = secret.programme.disclosure.roundTo - 1;
      return [
        {
          what: `${cohort.id} ${stage.from} to ${stage.to}, hidden`,
          women: womenOf(cohort.id),
          stages: [index],
          isSafe: (low, high) => high - low >= width,
          wanted: `${width} apart`,
        },
      ];
    }),
  );
  return [...rows, ...hidden];
}

/** What the rules themselves say of a figure; kept apart from the code that is under attack. */
function rangeOf({ events, status }: StageCell, { programme, event }: Secret) {
  const { roundTo, minWomen } = programme.disclosure;
  if (status === 'at_most') return { least: 1, most: roundTo };
  const shown = isFigure(events) ? events : 0;
  const inRounding = Array.from({ length: 2 * roundTo + 1 }, (_, index) => shown - roundTo + index)
    .filter((count) => count >= Math.max(minWomen, event.minWomen ?? 0))
    .filter((count) => Math.round(count / roundTo) * roundTo === shown);
  return { least: Math.min(...inRounding), most: Math.max(...inRounding) };
}

/** A secret a few events away from `counts`: the target's count one up, or one down, and some events elsewhere. */
function proposed(counts: Counts, target: Target, secret: Secret, random: RandomSource): Counts {
  const next = [...counts];
  const everyone = secret.cohortOf.map((_, woman) => woman);
  const everyStage = counts[0]?.map((_, stage) => stage) ?? [];
  const change = (place: Place, by: number) => {
    next[place.woman] = (next[place.woman] ?? []).map((count, stage) =>
      stage === place.stage ? count + by : count,
    );
  };
  const add = (women: readonly number[], stages: readonly number[]) => {
    const had =
      random.uniform() < 0.5 ? somewhereWithEvents(next, women, everyStage, random) : null;
    change({ woman: had?.woman ?? pick(women, random), stage: pick(stages, random) }, 1);
  };
  const remove = (women: readonly number[], stages: readonly number[]) => {
    const place = somewhereWithEvents(next, women, stages, random);
    if (place !== null) change(place, -1);
  };
  if (random.uniform() < 0.5) add(target.women, target.stages);
  else remove(target.women, target.stages);
  while (random.uniform() < 0.6) {
    const women = random.uniform() < 0.8 ? target.women : everyone;
    const stages = random.uniform() < 0.5 ? target.stages : everyStage;
    const kind = random.uniform();
    if (kind < 0.7) remove(women, stages);
    if (kind > 0.3) add(women, stages);
  }
  return next;
}

interface Place {
  readonly woman: number;
  readonly stage: number;
}

function somewhereWithEvents(
  counts: Counts,
  women: readonly number[],
  stages: readonly number[],
  random: RandomSource,
): Place | null {
  const first = Math.floor(random.uniform() * women.length);
  for (let step = 0; step < women.length; step += 1) {
    const woman = women[(first + step) % women.length] ?? 0;
    const had = stages.filter((stage) => (counts[woman]?.[stage] ?? 0) > 0);
    if (had.length > 0) return { woman, stage: pick(had, random) };
  }
  return null;
}

function total(counts: Counts, { women, stages }: Pick<Target, 'women' | 'stages'>): number {
  let sum = 0;
  for (const woman of women) for (const stage of stages) sum += counts[woman]?.[stage] ?? 0;
  return sum;
}

function pick<Item>(items: readonly Item[], random: RandomSource): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
