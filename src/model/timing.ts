import { addMonths, type Month } from '../domain/calendar.ts';
import type { EventSettings } from '../scenario/scenario.ts';
import { netAvoided } from './attribution.ts';
import type { GroupChange } from './counterfactual.ts';

const MONTHS_IN_YEAR = 12;

/** Net events avoided in one calendar month: inside the window, and in the years that the effect lasts. */
export interface MonthlyEffect {
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
 * Lays the net change of every group on its own calendar: each stage evenly over its months up to the
 * last with data (over all of them if none has), then, where the effect lasts, the window's monthly
 * effect for every woman, `× (1 − dropOff)^k` in the k-th further year. Source: M6.
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
      const over = monthsWithData(group.start, stage, rules.dataAsAt);
      const each = netAvoided(stage.gross, settings) / over.length;
      for (const month of over) at(month).net += each;
    }
    const monthly = (netAvoided(group.gross, settings) / group.womanMonths) * group.women;
    const lasting = Math.round(settings.persistenceYears * MONTHS_IN_YEAR);
    for (let index = 0; index < lasting; index += 1) {
      const furtherYear = Math.floor(index / MONTHS_IN_YEAR) + 1;
      at(addMonths(group.start, rules.endMonth + index)).persistence +=
        monthly * (1 - settings.dropOff) ** furtherYear;
    }
  }
  return new Map([...months].toSorted(([left], [right]) => left - right));
}

function monthsWithData(
  start: Month,
  { from, to }: { readonly from: number; readonly to: number },
  dataAsAt: Month | null,
): readonly Month[] {
  const all = Array.from({ length: to - from }, (_, index) => addMonths(start, from + index));
  const withData = dataAsAt === null ? all : all.filter((month) => month <= dataAsAt);
  return withData.length > 0 ? withData : all;
}
