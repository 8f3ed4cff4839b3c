import { addYears, financialYearOf, type Month } from '../../domain/calendar.ts';
import type { DataPackage } from '../../domain/dataPackage.ts';
import type { BasePricePounds } from '../../domain/money.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { horizonEnd } from '../costAvoidance.ts';
import type { GroupChange } from '../counterfactual.ts';
import { presentValue } from '../discounting.ts';
import type { CountedEvent, ModelledEvent } from '../eventAppraisal.ts';
import { pooled, windowEnd, type GroupExposure } from '../exposure.ts';
import { lastingMonths, stageMonths, type TimingRules } from '../timing.ts';

/** What £1 of an event in a month is worth in the scenario's money. */
type WorthOfMonth = (month: Month) => number;

/** The same for events whose cost falls `offset` years on; 0 past the horizon. */
export function worthAtOffset(
  offset: number,
  { programme: { baseYear } }: Pick<DataPackage, 'programme'>,
  scenario: Scenario,
): WorthOfMonth {
  const end = horizonEnd(baseYear, scenario.horizonYears);
  return (month) => {
    const year = addYears(financialYearOf(month), offset);
    return year < end
      ? presentValue(1 as BasePricePounds, year, baseYear, scenario.discounting)
      : 0;
  };
}

/** When a counted event's effects fall. */
export function countedTiming(pack: DataPackage, scenario: Scenario): TimingRules {
  return { dataAsAt: pack.programme.dataAsAt, endMonth: windowEnd(pack, scenario.window) };
}

/** What one event in each stage of a group's window is worth, stage by stage. */
export function worthOfStages(
  group: GroupExposure,
  rules: TimingRules,
  worth: WorthOfMonth,
): readonly number[] {
  return group.window.map((stage) =>
    mean(stageMonths(group.start, stage, rules.dataAsAt).map(worth)),
  );
}

interface GroupWorth {
  readonly before: number;
  readonly after: number;
}

/**
 * The worth of one event a woman-year, before and after. What is expected falls on stages by woman-years,
 * what was seen by counts (by woman-years where nothing was).
 */
export function countedWorth(
  group: GroupExposure,
  event: CountedEvent,
  rules: TimingRules,
  worth: WorthOfMonth,
): GroupWorth {
  const window = pooled(group.window);
  const lasting = lastingWorth(
    { ...group, womanMonths: window.womanYears * 12 },
    event,
    rules,
    worth,
  );
  const ofStages = worthOfStages(group, rules, worth);
  let before = window.womanYears * lasting;
  let after = window.womanYears * lasting;
  group.window.forEach((stage, index) => {
    const each = ofStages[index] ?? 0;
    const seen =
      window.events > 0 ? stage.events / window.events : stage.womanYears / window.womanYears;
    before += stage.womanYears * each;
    after += window.womanYears * seen * each;
  });
  return { before, after };
}

/** The worth of one event of a modelled change: groups differ only in their calendars. */
export function modelledWorth(event: ModelledEvent, worth: WorthOfMonth): GroupWorth {
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

/** The worth of what lasts beyond the window, for one event of the window's change. */
export function lastingWorth(
  group: Pick<GroupChange, 'start' | 'women' | 'womanMonths'>,
  { settings }: CountedEvent | ModelledEvent,
  rules: TimingRules,
  worth: WorthOfMonth,
): number {
  return lastingMonths(group, settings, rules.endMonth).reduce(
    (sum, { month, share }) => sum + share * worth(month),
    0,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
