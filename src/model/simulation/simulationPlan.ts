import { addYears, financialYearOf, type Month } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { BasePricePounds } from '../../domain/money.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { baselineStages } from '../baseline.ts';
import { horizonEnd, optimismFactorOf, remainingAfterOverlap } from '../costAvoidance.ts';
import type { GroupChange } from '../counterfactual.ts';
import { presentValue } from '../discounting.ts';
import type { Overlap } from '../doubleCounting.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from '../eventAppraisal.ts';
import { pooled, windowEnd, type GroupExposure, type StageExposure } from '../exposure.ts';
import { lastingMonths, stageMonths, type TimingRules } from '../timing.ts';
import { upratingFactor } from '../uprating.ts';
import {
  attributionInput,
  deadweightInput,
  statedInputs,
  UncertainInputs,
  unitCostInput,
  type StatedInputs,
  type UncertainValue,
} from './uncertainInputs.ts';

/** A rate to be drawn from counts. */
export interface CountedRate {
  readonly stages: readonly StageExposure[];
  readonly womanYears: number;
  /** Variance over mean, at least 1. */
  readonly dispersion: number;
}

/** A group whose change is `before × rate before − after × rate after`, in events. */
export interface CountedGroupPlan {
  readonly before: CountedRate;
  readonly after: CountedRate;
}

export interface CountedEventPlan {
  readonly kind: 'counted';
  readonly eventId: EventId;
  readonly deadweight: UncertainValue;
  readonly attribution: UncertainValue;
  readonly groups: readonly CountedGroupPlan[];
}

/** An event whose change is `(rate × probabilities × woman-years − observed) × rounding factor`. */
export interface ModelledEventPlan {
  readonly kind: 'modelled';
  readonly eventId: EventId;
  readonly deadweight: UncertainValue;
  readonly attribution: UncertainValue;
  readonly stated: StatedInputs;
  readonly womanYears: number;
  readonly observed: number;
  readonly roundingFactor: number;
}

export type EventPlan = CountedEventPlan | ModelledEventPlan;

/** What one row of unit costs makes of an event's change, for £1 an event. */
export interface MoneyPlan {
  readonly event: number;
  readonly partnerId: PartnerId;
  readonly unitCost: UncertainValue;
  readonly cashableShare: number;
  readonly yearOffset: number;
  /** By group: worth of one event a woman-year before; of one after. A modelled event has one: worth of its change. */
  readonly worthBefore: Float64Array;
  readonly worthAfter: Float64Array;
}

/** Everything that a draw needs, worked out once. */
export interface SimulationPlan {
  readonly inputs: UncertainInputs;
  readonly events: readonly EventPlan[];
  readonly money: readonly MoneyPlan[];
  readonly roundTo: number;
}

/**
 * Prepares the draws. Money is linear in every rate, so a draw is a few products a row: corrections for
 * weak evidence, overlaps and the baseline are those of the figure in hand. Source: M22.
 */
export function simulationPlan(
  pack: DataPackage,
  scenario: Scenario,
  events: readonly EventAppraisal[],
  found: readonly Overlap[],
): SimulationPlan {
  const inputs = new UncertainInputs();
  const figured = events.filter((event) => event.kind !== 'missing');
  const plans = figured.map((event) => eventPlan(event, pack, scenario, inputs));
  const money = pack.unitCosts.flatMap((row) => {
    const index = figured.findIndex((event) => event.eventId === row.eventId);
    const event = figured[index];
    return event === undefined ? [] : [moneyPlan(row, event, index, pack, scenario, found, inputs)];
  });
  return { inputs, events: plans, money, roundTo: pack.programme.disclosure.roundTo };
}

function eventPlan(
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
  inputs: UncertainInputs,
): EventPlan {
  const shared = {
    eventId: event.eventId,
    deadweight: deadweightInput(event.eventId, pack, scenario, inputs),
    attribution: attributionInput(event.eventId, pack, scenario, inputs),
  };
  if (event.kind === 'modelled') {
    const { fromMonth, toMonth } = event.expectation;
    const exact = event.expected - event.observed;
    return {
      kind: 'modelled',
      ...shared,
      stated: statedInputs(event.eventId, pack, scenario, inputs),
      womanYears: (event.women * (toMonth - fromMonth)) / 12,
      observed: event.observed,
      roundingFactor: exact === 0 ? 1 : event.grossAvoided / exact,
    };
  }
  const definition = pack.events.find(({ id }) => id === event.eventId);
  const dispersion = Math.max(1, definition?.dispersion ?? 1);
  const rate = (stages: readonly StageExposure[]) => ({
    stages,
    womanYears: pooled(stages).womanYears,
    dispersion,
  });
  return {
    kind: 'counted',
    ...shared,
    groups: event.groups.map((group) => ({
      before: rate(baselineStages(group, event.baseline.taken)),
      after: rate(group.window),
    })),
  };
}

function moneyPlan(
  row: UnitCost,
  event: CountedEvent | ModelledEvent,
  index: number,
  pack: DataPackage,
  scenario: Scenario,
  found: readonly Overlap[],
  inputs: UncertainInputs,
): MoneyPlan {
  const factor =
    upratingFactor(row.priceYear, scenario.priceBase, pack.deflators) *
    optimismFactorOf(row, event, pack, scenario) *
    remainingAfterOverlap(row, found);
  const worth = (month: Month) => factor * worthOfPound(month, row.yearOffset, pack, scenario);
  const groups =
    event.kind === 'counted'
      ? event.groups.map((group) => countedWorth(group, event, pack, scenario, worth))
      : [modelledWorth(event, worth)];
  return {
    event: index,
    partnerId: row.partnerId,
    unitCost: unitCostInput(row, scenario, inputs),
    cashableShare: row.cashableShare,
    yearOffset: row.yearOffset,
    worthBefore: Float64Array.from(groups, (group) => group.before),
    worthAfter: Float64Array.from(groups, (group) => group.after),
  };
}

/** What £1 of an event in `month` is worth in the scenario's money, `offset` years on; 0 past the horizon. */
function worthOfPound(
  month: Month,
  offset: number,
  { programme: { baseYear } }: DataPackage,
  scenario: Scenario,
): number {
  const year = addYears(financialYearOf(month), offset);
  return year < horizonEnd(baseYear, scenario.horizonYears)
    ? presentValue(1 as BasePricePounds, year, baseYear, scenario.discounting)
    : 0;
}

interface GroupWorth {
  readonly before: number;
  readonly after: number;
}

/**
 * The worth of one event a woman-year, before and after. What is expected falls on stages by woman-years,
 * what was seen by counts (by woman-years where nothing was).
 */
function countedWorth(
  group: GroupExposure,
  event: CountedEvent,
  pack: DataPackage,
  scenario: Scenario,
  worth: (month: Month) => number,
): GroupWorth {
  const rules = {
    dataAsAt: pack.programme.dataAsAt,
    endMonth: windowEnd(pack, scenario.window),
  };
  const window = pooled(group.window);
  const lasting = lastingWorth(
    { ...group, womanMonths: window.womanYears * 12 },
    event,
    rules,
    worth,
  );
  let before = window.womanYears * lasting;
  let after = window.womanYears * lasting;
  for (const stage of group.window) {
    const each = mean(stageMonths(group.start, stage, rules.dataAsAt).map(worth));
    const seen =
      window.events > 0 ? stage.events / window.events : stage.womanYears / window.womanYears;
    before += stage.womanYears * each;
    after += window.womanYears * seen * each;
  }
  return { before, after };
}

/** The worth of one event of a modelled change: groups differ only in their calendars. */
function modelledWorth(event: ModelledEvent, worth: (month: Month) => number): GroupWorth {
  const rules = { dataAsAt: null, endMonth: event.expectation.toMonth };
  const total = event.groups.reduce((sum, group) => sum + group.women, 0);
  const before = event.groups.reduce((sum, group) => {
    const each = group.stages.reduce(
      (inStages, stage) => inStages + mean(stageMonths(group.start, stage, null).map(worth)),
      0,
    );
    return sum + (group.women / total) * (each + lastingWorth(group, event, rules, worth));
  }, 0);
  return { before, after: 0 };
}

function lastingWorth(
  group: Pick<GroupChange, 'start' | 'women' | 'womanMonths'>,
  { settings }: CountedEvent | ModelledEvent,
  rules: TimingRules,
  worth: (month: Month) => number,
): number {
  return lastingMonths(group, settings, rules.endMonth).reduce(
    (sum, { month, share }) => sum + share * worth(month),
    0,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
