import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import { isCovered } from '../coverage.ts';
import { seededRandom } from '../randomSource.ts';
import type { Interval } from '../rateInterval.ts';
import { DEFAULT_LEVEL, intervalOf } from '../simulation/chances.ts';
import { simulationPlan } from '../simulation/simulationPlan.ts';
import { NewGroupDraw } from './newGroupDraw.ts';

const DRAWS_BETWEEN_REPORTS = 250;

/** What may happen to one event in a group of other women: 19 in 20. Counts of events. */
interface NewGroupEvent {
  readonly eventId: EventId;
  /** What would be counted after the start; null for a modelled event, which is expected and not counted. */
  readonly seen: Interval | null;
  /** Net events avoided; negative is more use of a service. */
  readonly netAvoided: Interval;
}

/** What a new group may come to: ranges alone, since one group says little of the next. */
export interface NewGroup {
  readonly women: number;
  readonly events: readonly NewGroupEvent[];
  /** Total avoided cost, pounds of the scenario's money. */
  readonly avoided: Interval;
  /** The total of every draw, for the chance of being worth more than a cost. */
  readonly draws: Float64Array;
}

/** How many women, how many draws, and from which seed. */
interface NewGroupOptions {
  readonly women: number;
  readonly seed: number;
  readonly draws: number;
}

/**
 * Simulates a new group of women like those of the package: rates are drawn, then counts of other women, never a
 * straight multiple of what was counted. Yields the share done. Source: M32.
 * @returns null for the 2020 report's method, with or without departures, and where there is no figure.
 */
export function* simulateNewGroup(
  appraisal: Appraisal,
  { women, seed, draws: count }: NewGroupOptions,
): Generator<number, NewGroup | null> {
  const { pack, scenario, programme } = appraisal;
  if (scenario.preset === 'reported' || count === 0 || !isCovered(programme.coverage)) return null;
  const counted = pack.cohorts
    .filter(({ id }) => scenario.cohorts === 'all' || scenario.cohorts.includes(id))
    .reduce((sum, cohort) => sum + cohort.women, 0);
  const group = new NewGroupDraw(simulationPlan(appraisal, null), women / counted);
  const random = seededRandom(seed);
  const draws = new Float64Array(count);
  const events = group.events.map((event) => ({
    event,
    seen: new Float64Array(count),
    netAvoided: new Float64Array(count),
  }));

  for (let draw = 0; draw < count; draw += 1) {
    group.draw(random);
    draws[draw] = group.money();
    for (const { event, seen, netAvoided } of events) {
      seen[draw] = event.seen;
      netAvoided[draw] = event.netAvoided;
    }
    if (draw % DRAWS_BETWEEN_REPORTS === 0) yield draw / count;
  }
  const limits = (values: Float64Array) => intervalOf(values, DEFAULT_LEVEL);
  return {
    women,
    events: events.map(({ event: { plan }, seen, netAvoided }) => ({
      eventId: plan.eventId,
      seen: plan.kind === 'modelled' ? null : limits(seen),
      netAvoided: limits(netAvoided),
    })),
    avoided: limits(draws),
    draws,
  };
}
