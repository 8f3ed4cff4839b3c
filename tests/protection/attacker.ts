import type { RandomSource } from '../../src/model/randomSource.ts';
import type { Counts } from './secret.ts';
import { countOf, type Target } from './target.ts';

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

/** What is published of counts, in parts, so that a twin that differs in the first is put aside at once. */
export type Publisher = (counts: Counts) => Iterable<string>;

/** How many twins the attacker tries before a count is said to leak. */
export const TRIES = 100_000;

/**
 * Looks for twins of a secret until every count is hidden among them.
 * @returns the counts that are not.
 */
export function attack(
  counts: Counts,
  targets: readonly Target[],
  publisher: Publisher,
  random: RandomSource,
  most = TRIES,
): readonly Leak[] {
  const emitted = [...publisher(counts)];
  const open = targets.map((target) => {
    const count = countOf(counts, target);
    return { target, least: count, most: count };
  });
  const isOpen = (each: (typeof open)[number]) => !each.target.isSafe(each.least, each.most);

  let twin = counts;
  for (let tries = 0; tries < most; tries += 1) {
    const unsafe = open.filter(isOpen);
    if (unsafe.length === 0) return [];
    const chosen = pick(unsafe, random);
    const proposal = proposed(twin, chosen.target, random);
    if (!isSame(publisher(proposal), emitted)) continue;
    twin = proposal;
    for (const each of open) {
      const now = countOf(twin, each.target);
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

/** A secret a few events away from `counts`: the target's count one up, or one down, and some events elsewhere. */
function proposed(counts: Counts, target: Target, random: RandomSource): Counts {
  const next = [...counts];
  const everyone = counts.map((_, woman) => woman);
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

function pick<Item>(items: readonly Item[], random: RandomSource): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}
