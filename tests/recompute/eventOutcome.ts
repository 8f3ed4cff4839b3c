import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { countedEvent, expectedOver, type CountedGroup } from './countedEvent.ts';
import { Decimal, power, sum } from './decimal.ts';
import { modelledEvent, type ModelledEvent } from './modelledEvent.ts';
import type { Rules } from './rules.ts';

/** Part of a net effect, in one month; `lasting` where it falls after the window. */
interface Effect {
  readonly month: number;
  readonly amount: Decimal;
  readonly lasting: boolean;
}

/** One event over the scenario's cohorts. Positive is avoided. */
export interface EventOutcome {
  readonly women: number;
  /** Null for a modelled event, which has no counts before. */
  readonly womanYearsBefore: Decimal | null;
  readonly eventsBefore: Decimal | null;
  readonly womanYearsAfter: Decimal | null;
  readonly eventsAfter: Decimal;
  readonly expected: Decimal;
  readonly gross: Decimal;
  readonly net: Decimal;
  /** Events avoided after the window, none of them in `net`. */
  readonly lasting: Decimal;
  /** The net effect over all the package's cohorts, whose sign the correction follows. */
  readonly packageNet: Decimal;
  readonly effects: readonly Effect[];
  /** The strength of a stated rate; null where the counts speak. */
  readonly grade: number | null;
}

/** What one event came to, or why there is no figure for it. */
export function eventOutcome(
  pack: DataPackage,
  rules: Rules,
  event: string,
): EventOutcome | 'c' | 'x' {
  const modelled = modelledEvent(pack, rules, event);
  return modelled === undefined
    ? countedOutcome(pack, rules, event)
    : modelledOutcome(pack, rules, event, modelled);
}

function countedOutcome(pack: DataPackage, rules: Rules, event: string): EventOutcome | 'c' | 'x' {
  const { groups, leftOut } = countedEvent(pack, rules, event);
  const chosen = groups.filter(({ cohortId }) => rules.cohorts?.has(cohortId) ?? true);
  if (chosen.length === 0) {
    const reasons = [...leftOut].filter(([cohortId]) => rules.cohorts?.has(cohortId) ?? true);
    return reasons.some(([, reason]) => reason === 'c') ? 'c' : 'x';
  }
  const factor = netFactor(rules, event);
  const effects = chosen.flatMap((group) => countedEffects(pack, rules, event, group));
  const expected = sum(chosen.map((group) => expectedOver(group, group.womanYearsAfter)));
  const eventsAfter = sum(chosen.map((group) => group.eventsAfter));
  const gross = expected.minus(eventsAfter);
  return {
    women: chosen.reduce((women, group) => women + group.women, 0),
    womanYearsBefore: sum(chosen.map((group) => group.womanYearsBefore)),
    eventsBefore: sum(chosen.map((group) => group.eventsBefore)),
    womanYearsAfter: sum(chosen.map((group) => group.womanYearsAfter)),
    eventsAfter,
    expected,
    gross,
    net: gross.times(factor),
    lasting: lastingIn(effects),
    packageNet: sum(groups.map(grossOf)).times(factor),
    effects,
    grade: null,
  };
}

function modelledOutcome(
  pack: DataPackage,
  rules: Rules,
  event: string,
  modelled: ModelledEvent,
): EventOutcome {
  const factor = netFactor(rules, event);
  const cohorts = pack.cohorts.filter(({ id }) => rules.cohorts?.has(id) ?? true);
  const women = cohorts.reduce((total, cohort) => total + cohort.women, 0);
  const shareOf = (some: number) => Decimal.of(some).over(Decimal.of(modelled.women));
  const effects: Effect[] = [];
  for (const cohort of cohorts) {
    const net = modelled.gross.times(shareOf(cohort.women)).times(factor);
    const [from, to] = [cohort.start + modelled.fromMonth, cohort.start + modelled.toMonth];
    effects.push(...spread(net, from, to));
    const aMonth = net.over(Decimal.of(to - from));
    effects.push(...persisting(rules, event, aMonth, to));
  }
  return {
    women,
    womanYearsBefore: null,
    eventsBefore: null,
    womanYearsAfter: null,
    eventsAfter: modelled.observed.times(shareOf(women)),
    expected: modelled.expected.times(shareOf(women)),
    gross: modelled.gross.times(shareOf(women)),
    net: modelled.gross.times(shareOf(women)).times(factor),
    lasting: lastingIn(effects),
    packageNet: modelled.gross.times(factor),
    effects,
    grade: modelled.row.grade,
  };
}

/** Without deadweight, times attribution (M5). */
function netFactor(rules: Rules, event: string): Decimal {
  const deadweight = rules.deadweight.get(event) ?? Decimal.zero;
  return Decimal.one.minus(deadweight).times(rules.attribution.get(event) ?? Decimal.one);
}

function grossOf(group: CountedGroup): Decimal {
  return expectedOver(group, group.womanYearsAfter).minus(group.eventsAfter);
}

/** Each stage's effect over its months with data, then what persists (M6). */
function countedEffects(
  pack: DataPackage,
  rules: Rules,
  event: string,
  group: CountedGroup,
): readonly Effect[] {
  const factor = netFactor(rules, event);
  const effects: Effect[] = [];
  let end = group.start;
  for (const stage of group.window) {
    const gross = expectedOver(group, stage.womanYears).minus(stage.events);
    const from = group.start + stage.from;
    const to = group.start + stage.to;
    const withData = Math.min(to, pack.programme.dataAsAt + 1);
    effects.push(...spread(gross.times(factor), from, withData > from ? withData : to));
    end = Math.max(end, to);
  }
  const womanMonths = group.womanYearsAfter.times(Decimal.of(12));
  const net = grossOf(group).times(factor);
  const aMonth = net.times(Decimal.of(group.women)).over(womanMonths);
  effects.push(...persisting(rules, event, aMonth, end));
  return effects;
}

/** An effect in equal parts over the months `[from, to)`. */
function spread(effect: Decimal, from: number, to: number): readonly Effect[] {
  const amount = effect.over(Decimal.of(to - from));
  const effects: Effect[] = [];
  for (let month = from; month < to; month += 1) effects.push({ month, amount, lasting: false });
  return effects;
}

/** A month's effect, less in each further year, from a month on. */
function persisting(rules: Rules, event: string, aMonth: Decimal, from: number): readonly Effect[] {
  const kept = Decimal.one.minus(rules.dropOff.get(event) ?? Decimal.zero);
  const effects: Effect[] = [];
  for (let later = 0; later < (rules.persistence.get(event) ?? 0); later += 1) {
    const furtherYear = Math.floor(later / 12) + 1;
    const amount = aMonth.times(power(kept, furtherYear));
    effects.push({ month: from + later, amount, lasting: true });
  }
  return effects;
}

function lastingIn(effects: readonly Effect[]): Decimal {
  return sum(effects.filter(({ lasting }) => lasting).map(({ amount }) => amount));
}
