import { MONTHS_IN_YEAR } from '../domain/calendar.ts';
import type { Counterfactual, CounterfactualBasis } from '../domain/counterfactual.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { baselineStages, ratePerWomanYear, type Baseline } from './baseline.ts';
import { pooled, type Group, type GroupExposure } from './exposure.ts';

/**
 * The change in one group, before deadweight and attribution.
 * `gross = expected − observed`; negative means more service use, and stays negative. Source: M3, M4.
 */
export interface GroupChange extends Group {
  readonly expected: number;
  readonly observed: number;
  readonly gross: number;
  /** How `gross` falls over months after each woman's start. */
  readonly stages: readonly StageChange[];
  /** The woman-months that `gross` came about in. */
  readonly womanMonths: number;
}

/** A part of a change, in months `[from, to)` after start. */
interface StageChange {
  readonly from: number;
  readonly to: number;
  readonly gross: number;
}

/** Expected at the rate of before, less what was counted, stage by stage of the window. Source: M3, M4. */
export function observedChange(group: GroupExposure, baseline: Baseline): GroupChange {
  const rate = ratePerWomanYear(pooled(baselineStages(group, baseline.taken)));
  const window = pooled(group.window);
  const expected = rate * window.womanYears;
  return {
    cohortId: group.cohortId,
    start: group.start,
    women: group.women,
    expected,
    observed: window.events,
    gross: expected - window.events,
    stages: group.window.map(({ from, to, womanYears, events }) => ({
      from,
      to,
      gross: rate * womanYears - events,
    })),
    womanMonths: window.womanYears * MONTHS_IN_YEAR,
  };
}

/** The row that states what to expect of a modelled event: the basis asked for, or the only one there is. */
export function counterfactualFor(
  pack: Pick<DataPackage, 'counterfactuals'>,
  eventId: EventId,
  basis: CounterfactualBasis,
): Counterfactual | undefined {
  const rows = pack.counterfactuals.filter((row) => row.eventId === eventId);
  return rows.find((row) => row.basis === basis) ?? rows[0];
}

/** What a stated rate leads one to expect of each woman, over months `[fromMonth, toMonth)` of her own. */
export interface StatedExpectation {
  /** The stated rate, events a woman a year. */
  readonly ratePerWomanYear: number;
  /** The product of the probabilities on the way from the stated event to this one. */
  readonly probability: number;
  readonly fromMonth: number;
  readonly toMonth: number;
  /** Events expected of one woman: `rate × probability × months ÷ 12`. */
  readonly perWoman: number;
}

/**
 * Follows a modelled event to the rate it rests on. Source: M3.
 * @returns undefined where the event, or one that it follows, has no counterfactual.
 */
export function statedExpectation(
  eventId: EventId,
  pack: Pick<DataPackage, 'counterfactuals'>,
  scenario: Pick<Scenario, 'counterfactual' | 'events'>,
): StatedExpectation | undefined {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  if (row === undefined) return undefined;
  const settings = scenario.events.get(eventId);
  const probability = settings?.probability ?? row.probability;

  if (row.expectation.kind === 'follows') {
    const leader = statedExpectation(row.expectation.eventId, pack, scenario);
    return leader === undefined
      ? undefined
      : {
          ...leader,
          probability: leader.probability * probability,
          perWoman: leader.perWoman * probability,
        };
  }
  const { fromMonth, toMonth } = row.expectation;
  const rate = settings?.ratePerWomanYear ?? row.expectation.perWomanYear;
  return {
    ratePerWomanYear: rate,
    probability,
    fromMonth,
    toMonth,
    perWoman: (rate * probability * (toMonth - fromMonth)) / MONTHS_IN_YEAR,
  };
}

/**
 * Expected at a stated rate, less what was seen all the same, in every group of the package. Where the
 * row's rounding is obeyed, the whole package's change is rounded, half away from zero, and shared out.
 * Source: M3, M4.
 */
export function modelledChanges(
  groups: readonly Group[],
  expectation: StatedExpectation,
  row: Counterfactual,
  obeyRounding: boolean,
): readonly GroupChange[] {
  const women = groups.reduce((sum, group) => sum + group.women, 0);
  const gross = expectation.perWoman * women - row.observed;
  const shown = obeyRounding && row.rounding === 'nearest' ? roundHalfAway(gross) : gross;
  const { fromMonth, toMonth } = expectation;
  return groups.map((group) => {
    const share = group.women / women;
    return {
      ...group,
      expected: expectation.perWoman * group.women,
      observed: row.observed * share,
      gross: shown * share,
      stages: [{ from: fromMonth, to: toMonth, gross: shown * share }],
      womanMonths: group.women * (toMonth - fromMonth),
    };
  });
}

/** The nearest whole number; halves go away from zero, and a half that lost its last bit is still a half. */
function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Number(Math.abs(value).toPrecision(12)));
}
