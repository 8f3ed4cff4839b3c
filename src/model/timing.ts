import { MONTHS_IN_YEAR, addMonths, type Month } from '../domain/calendar.ts';
import type { EventSettings } from '../scenario/scenario.ts';
import { netAvoided } from './attribution.ts';
import type { GroupChange } from './counterfactual.ts';

/** Net events avoided in one calendar month: inside the window, and in the years that the effect lasts. */
interface MonthlyEffect {
  readonly net: number;
  readonly persistence: number;
}

/** Net events avoided by calendar month, summed over groups. */
export type EffectByMonth = ReadonlyMap<Month, MonthlyEffect>;

/** How an event's change is laid on the calendar. */
export interface TimingRules {
  /** The last month with data for a counted event; null for a modelled one, which needs none. */
  readonly dataAsAt: Month | null;
  /** The month after start from which the effect can only persist. */
  readonly endMonth: number;
}

/**
 * Lays the net change of every group on its own calendar: each stage evenly over its months, then what
 * lasts beyond the window. Source: M6.
 */
export function effectByMonth(
  groups: readonly GroupChange[],
  settings: EventSettings,
  rules: TimingRules,
): EffectByMonth {
  const months = new Map<Month, { net: number; persistence: number }>();
  const at = (month: Month) => {
    const effect = months.get(month) ?? { net: 0, persistence: 0 };
    months.set(month, effect);
    return effect;
  };
  for (const group of groups) {
    for (const stage of group.stages) {
      const over = stageMonths(group.start, stage, rules.dataAsAt);
      const each = netAvoided(stage.gross, settings) / over.length;
      for (const month of over) at(month).net += each;
    }
    const net = netAvoided(group.gross, settings);
    for (const { month, share } of lastingMonths(group, settings, rules.endMonth)) {
      at(month).persistence += net * share;
    }
  }
  return new Map([...months].toSorted(([left], [right]) => left - right));
}

/** The calendar months of a stage up to and including the last with data; all of them if none has any. */
export function stageMonths(
  start: Month,
  { from, to }: { readonly from: number; readonly to: number },
  dataAsAt: Month | null,
): readonly Month[] {
  const all = Array.from({ length: to - from }, (_, index) => addMonths(start, from + index));
  const withData = dataAsAt === null ? all : all.filter((month) => month <= dataAsAt);
  return withData.length > 0 ? withData : all;
}

/** A month after the window, and the share of the window's net effect that it brings. */
export interface LastingMonth {
  readonly month: Month;
  readonly share: number;
}

/**
 * The months in which an effect lasts: each brings `women ÷ woman-months` of the window's effect, times
 * `(1 − dropOff)^k` in the k-th further year.
 */
export function lastingMonths(
  group: Pick<GroupChange, 'start' | 'women' | 'womanMonths'>,
  { persistenceYears, dropOff }: Pick<EventSettings, 'persistenceYears' | 'dropOff'>,
  endMonth: number,
): readonly LastingMonth[] {
  const count = Math.round(persistenceYears * MONTHS_IN_YEAR);
  const each = group.women / group.womanMonths;
  let left = 1;
  return Array.from({ length: count }, (_, index) => {
    // Year by year: a power is not the same to the last bit in every engine.
    if (index % MONTHS_IN_YEAR === 0) left *= 1 - dropOff;
    return { month: addMonths(group.start, endMonth + index), share: each * left };
  });
}
