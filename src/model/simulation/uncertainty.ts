import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { AnalystOnlyWomen } from '../../domain/womenCounts.ts';
import type { Appraisal } from '../appraise.ts';
import { isMoreMoney } from '../arithmeticDust.ts';
import { isCovered } from '../coverage.ts';
import type { Interval } from '../rateInterval.ts';
import { addDraws, chanceOfMoreThan, DEFAULT_LEVEL, intervalOf } from './chances.ts';
import type { SimulationPlan } from './drawPlan.ts';
import { simulate, type Draws, type MoneyDraws } from './simulate.ts';
import { simulationPlan } from './simulationPlan.ts';
import { grossDraws } from './statedEvents.ts';

/** The range of a figure, in its own unit, and whether the figure stands outside it. */
export interface DrawnRange extends Interval {
  /** True where ranges that open to one side only leave the figure at their edge. */
  readonly atEdge: boolean;
}

export interface FunderChance {
  readonly avoided: DrawnRange;
  /** Null where the funder pays nothing, or what it pays is not known. */
  readonly ofRecovery: number | null;
  readonly ofRecoveryCashable: number | null;
}

/** How sure the figures of an appraisal are. Absent for the 2020 report's method, which gave no range. Source: M22. */
export interface Uncertainty {
  readonly draws: Draws;
  /** Whether kinds of event were drawn together, as those of the same women: true only from a stage table. */
  readonly kindsTogether: boolean;
  /**
   * Events that did not happen, of each modelled event, before any share is taken off: of its stated rate and
   * probabilities alone. Absent for an event of which neither has a range.
   */
  readonly stated: ReadonlyMap<EventId, DrawnRange>;
  /** Pounds of the scenario's money, here and below. */
  readonly programme: {
    readonly avoided: DrawnRange;
    readonly immediate: DrawnRange;
    readonly cashable: DrawnRange;
    readonly capacity: DrawnRange;
    /** Null where nothing is spent, or what is spent is not known. */
    readonly ofRecovery: number | null;
    readonly ofRecoveryCashable: number | null;
  };
  readonly partners: ReadonlyMap<PartnerId, DrawnRange>;
  readonly funders: ReadonlyMap<PartnerId, FunderChance>;
}

/** How many draws are made, and from which seed. */
export interface SimulationOptions {
  readonly seed: number;
  readonly draws: number;
  /** Whom the counts are of: draws are then by women. Absent: from the stage table. */
  readonly women?: AnalystOnlyWomen | undefined;
}

/**
 * Simulates an appraisal. Yields the share done; returns null for the 2020 report's method, with or
 * without departures, and where the appraisal has no figure.
 */
export function* simulateAppraisal(
  appraisal: Appraisal,
  options: SimulationOptions,
): Generator<number, Uncertainty | null> {
  const { pack, scenario, programme } = appraisal;
  if (scenario.preset === 'reported' || options.draws === 0 || !isCovered(programme.coverage)) {
    return null;
  }
  if (options.women !== undefined && pack.stageTable.protection === 'protected') {
    throw new Error('Women are never drawn for figures that others see.');
  }
  const plan = simulationPlan(appraisal, options.women ?? null);
  const draws = yield* simulate(plan, options);
  return {
    kindsTogether: plan.rates.some((set) => set.length > 1),
    stated: statedRanges(appraisal, plan, draws),
    ...moneyRanges(appraisal, draws),
  };
}

function statedRanges(
  { events }: Appraisal,
  plan: SimulationPlan,
  draws: Draws,
): Uncertainty['stated'] {
  return new Map(
    plan.events.flatMap((event): (readonly [EventId, DrawnRange])[] => {
      const found = events.find(({ eventId }) => eventId === event.eventId);
      if (event.kind !== 'modelled' || found?.kind !== 'modelled') return [];
      const range = rangeOf(grossDraws(event, draws), found.grossAvoided);
      return range.low === range.high ? [] : [[event.eventId, range]];
    }),
  );
}

function moneyRanges(
  appraisal: Appraisal,
  draws: Draws,
): Omit<Uncertainty, 'kindsTogether' | 'stated'> {
  const { programme } = appraisal;
  const capacity = draws.programme.total.map(
    (total, draw) => total - (draws.programme.cashable[draw] ?? 0),
  );
  const cost = programme.cost === null || programme.cost.total <= 0 ? null : programme.cost.total;
  return {
    draws,
    programme: {
      avoided: rangeOf(draws.programme.total, programme.avoided.total),
      immediate: rangeOf(draws.programme.immediate, programme.immediate),
      cashable: rangeOf(draws.programme.cashable, programme.avoided.cashable),
      capacity: rangeOf(capacity, programme.avoided.capacity),
      ...chancesOf(draws.programme, cost),
    },
    partners: new Map(
      appraisal.partners
        .filter((partner) => isCovered(partner.coverage))
        .map(({ partnerId, avoided }) => {
          const own = draws.partners.get(partnerId)?.total ?? new Float64Array(draws.count);
          return [partnerId, rangeOf(own, avoided.total)];
        }),
    ),
    funders: new Map(
      appraisal.funders
        .filter((funder) => isCovered(funder.coverage))
        .map(({ funderId, bearerIds, avoided, funding }) => {
          const bearers = bearerIds.flatMap((id) => draws.partners.get(id) ?? []);
          const own: MoneyDraws = {
            total: addDraws(
              bearers.map((bearer) => bearer.total),
              draws.count,
            ),
            cashable: addDraws(
              bearers.map((bearer) => bearer.cashable),
              draws.count,
            ),
          };
          const paid = funding === null || funding.contribution <= 0 ? null : funding.contribution;
          return [
            funderId,
            { avoided: rangeOf(own.total, avoided.total), ...chancesOf(own, paid) },
          ];
        }),
    ),
  };
}

function rangeOf(draws: Float64Array, figure: number): DrawnRange {
  const interval = intervalOf(draws, DEFAULT_LEVEL);
  const atEdge = isMoreMoney(interval.low, figure) || isMoreMoney(figure, interval.high);
  return { ...interval, atEdge };
}

function chancesOf(draws: MoneyDraws, paid: number | null) {
  return {
    ofRecovery: paid === null ? null : chanceOfMoreThan(draws.total, paid),
    ofRecoveryCashable: paid === null ? null : chanceOfMoreThan(draws.cashable, paid),
  };
}
