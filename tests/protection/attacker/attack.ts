import type { RandomSource } from '../../../src/model/randomSource.ts';
import type { Counts, Secret } from '../secret.ts';
import { countOf, type Target } from '../target.ts';
import type { Distance } from './cellDistance.ts';
import { regionOf, step, undo, type Region } from './moves.ts';
import { SpanTally } from './spanTally.ts';

/*
 * Whoever has all that was published can tell two secrets apart only if they are published differently.
 * So the attacker looks for twins: other secrets that come out to the very same bytes. If twins hold every
 * count that a figure's rounding leaves possible, and hidden counts over at least a rounding's width,
 * nothing that is emitted, or computed from it, says more.
 */

/** Something that could be worked out more closely than it may. */
interface Leak {
  readonly what: string;
  /** The least and the most that twins were found to hold. */
  readonly least: number;
  readonly most: number;
  readonly wanted: string;
}

/** What an attack goes by. */
interface AttackInput {
  readonly secret: Secret;
  readonly targets: readonly Target[];
  /** What is published of counts, by the code under attack. Nothing else makes a twin. */
  readonly publish: (counts: Counts) => string;
  /** Where to look for twins: how far a secret is from being published alike, as the attacker reads the rules. */
  readonly distance: Distance;
  readonly random: RandomSource;
  readonly steps: number;
}

/** What an attack came to. */
export interface Attack {
  readonly leaks: readonly Leak[];
  /** Secrets, the true one first, that publish to the same bytes. */
  readonly twins: readonly Counts[];
}

/** Steps before a count is said to leak. */
export const STEPS = 2_000_000;
/** Steps towards one end of one count, before another start is tried. */
const STEPS_A_WALK = 4000;
/** How readily a walk leaves secrets that are published alike, in events of distance. */
const TEMPERATURES = [0.15, 0.35, 0.7] as const;
/** How far a walk still has to go counts as much as how far it has gone astray. */
const PULL = 0.6;
/** The attacker's reading allows for arithmetic dust. */
const NEAR = 1e-6;

interface Open {
  readonly target: Target;
  readonly span: number;
  readonly region: Region;
  least: number;
  most: number;
  lowest: Counts;
  highest: Counts;
}

/** Looks for twins of a secret until every count is hidden among them, or the steps are used up. */
export function attack(input: AttackInput): Attack {
  const { secret, random } = input;
  const emitted = input.publish(secret.counts);
  const twins: Counts[] = [secret.counts];
  const { spans, stages } = new SpanTally(secret);
  const all: Open[] = input.targets.map((target) => {
    const count = countOf(secret.counts, target);
    return {
      target,
      span: spans.findIndex(({ from, to }) => from === target.from && to === target.to),
      region: regionOf(target.women, target.stages, { stages }),
      least: count,
      most: count,
      lowest: secret.counts,
      highest: secret.counts,
    };
  });
  const everywhere = regionOf(
    secret.counts.map((_, woman) => woman),
    Array.from({ length: stages }, (_, stage) => stage),
    { stages },
  );

  let taken = 0;
  for (let walk = 0; taken < input.steps; walk += 1) {
    const open = all.filter(isOpen);
    const chosen = open[Math.floor(random.uniform() * open.length)];
    if (chosen === undefined) break;
    taken += walkTowards(chosen, open, TEMPERATURES[walk % TEMPERATURES.length] ?? 1);
  }
  return {
    leaks: all
      .filter(isOpen)
      .map(({ target: { what, wanted }, least, most }) => ({ what, least, most, wanted })),
    twins,
  };

  /** @returns how many steps it took */
  function walkTowards(chosen: Open, open: readonly Open[], temperature: number): number {
    const upwards = directionOf(chosen, random);
    const start = random.uniform() < 0.8 ? (upwards ? chosen.highest : chosen.lowest) : pickTwin();
    const tally = new SpanTally({ ...secret, counts: start });
    const reach = () => countIn(tally, chosen) * (upwards ? -PULL : PULL);
    let energy = input.distance(tally) + reach();
    let furthest = upwards ? chosen.most : chosen.least;
    let found: Counts | null = null;
    let taken = 0;
    while (isOpen(chosen) && taken < STEPS_A_WALK) {
      taken += 1;
      const move = step(tally, chosen.region, everywhere, random);
      const distance = input.distance(tally);
      const next = distance + reach();
      if (next > energy && random.uniform() >= Math.exp((energy - next) / temperature)) {
        undo(tally, move);
        continue;
      }
      energy = next;
      if (distance > NEAR) continue;
      const count = countIn(tally, chosen);
      if (open.some((each) => isOpen(each) && isNearer(each, countIn(tally, each)))) {
        adopt(tally.counts(), open);
      } else if (upwards ? count > furthest : count < furthest) {
        furthest = count;
        found = tally.counts();
      }
    }
    if (found !== null && isOpen(chosen)) adopt(found, open);
    return taken;
  }

  /** Takes a secret in that is published alike. */
  function adopt(counts: Counts, open: readonly Open[]): void {
    if (input.publish(counts) !== emitted) return;
    twins.push(counts);
    for (const each of open) {
      const count = countOf(counts, each.target);
      if (count < each.least) Object.assign(each, { least: count, lowest: counts });
      if (count > each.most) Object.assign(each, { most: count, highest: counts });
    }
  }

  function pickTwin(): Counts {
    return twins[Math.floor(random.uniform() * twins.length)] ?? secret.counts;
  }
}

function isOpen({ target, least, most }: Open): boolean {
  return !target.isSafe(least, most);
}

/** Whether a twin with this count would settle one end of what is wanted, or all of it. */
function isNearer({ target, least, most }: Open, count: number): boolean {
  if (count >= least && count <= most) return false;
  return (
    target.isSafe(Math.min(least, count), Math.max(most, count)) ||
    (!target.isSafe(least, Infinity) && target.isSafe(count, Infinity)) ||
    (!target.isSafe(-Infinity, most) && target.isSafe(-Infinity, count))
  );
}

/** Downwards, or upwards: whichever end is wanting. */
function directionOf({ target, least, most }: Open, random: RandomSource): boolean {
  const isLowEnough = target.isSafe(least, Infinity);
  if (isLowEnough !== target.isSafe(-Infinity, most)) return isLowEnough;
  return least === 0 || random.uniform() < 0.5;
}

function countIn(tally: SpanTally, { target, span }: Open): number {
  return tally.cell(target.cohorts, span).events;
}
