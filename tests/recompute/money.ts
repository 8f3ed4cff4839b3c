import type { DataPackage } from '../../src/domain/dataPackage.ts';
import type { UnitCost } from '../../src/domain/unitCost.ts';
import { Decimal, sum } from './decimal.ts';
import type { EventOutcome } from './eventOutcome.ts';
import { discountDivisor, inPriceBase, isWithinHorizon } from './prices.ts';
import { assumptionsOf, overlapName, unitCostName, type Rules } from './rules.ts';

/** The money that one month's effect of an event is worth to one partner at one offset. */
export interface Money {
  readonly eventId: string;
  readonly partnerId: string;
  readonly offset: number;
  readonly effectMonth: number;
  readonly effectYear: number;
  readonly moneyYear: number;
  readonly withinHorizon: boolean;
  readonly lasting: boolean;
  /** After double counting, before the correction. */
  readonly events: Decimal;
  /** In the price base. */
  readonly undiscounted: Decimal;
  readonly cashableShare: Decimal;
  /** In the scenario's money. */
  readonly present: Decimal;
  /** What double counting leaves out, in the scenario's money. */
  readonly leftOut: Decimal;
}

export type Outcomes = ReadonlyMap<string, EventOutcome | 'c' | 'x'>;

/** What is taken off for evidence of grades 1 to 6 (M8). */
const CORRECTIONS = [0, 0.05, 0.1, 0.15, 0.25, 0.4];

/** The financial year that holds a month: April, which is month 3 of its calendar year, opens it. */
function yearOf(month: number): number {
  return Math.floor((month - 3) / 12);
}

/** Every effect of every event, in the money of every partner it costs (M7 to M12). */
export function allMoney(pack: DataPackage, rules: Rules, outcomes: Outcomes): readonly Money[] {
  const money: Money[] = [];
  const divisors = new Map<number, Decimal>();
  for (const row of pack.unitCosts) {
    const outcome = outcomes.get(row.eventId);
    if (outcome === undefined || typeof outcome === 'string') continue;
    const kept = keptAfterOverlaps(pack, rules, outcomes, row, outcome.net);
    const name = unitCostName(row.eventId, row.partnerId, row.yearOffset);
    const stated = rules.unitCosts.get(name) ?? Decimal.of(row.amount);
    const correction = correctionOf(pack, rules, row, outcome);
    const each = inPriceBase(pack, rules, stated, row.priceYear).times(correction);
    for (const { month, amount, lasting } of outcome.effects) {
      const effectYear = yearOf(month);
      const moneyYear = effectYear + row.yearOffset;
      const divisor = divisors.get(moneyYear) ?? discountDivisor(pack, rules, moneyYear);
      divisors.set(moneyYear, divisor);
      const events = amount.times(kept);
      money.push({
        eventId: row.eventId,
        partnerId: row.partnerId,
        offset: row.yearOffset,
        effectMonth: month,
        effectYear,
        moneyYear,
        withinHorizon: isWithinHorizon(pack, rules, moneyYear),
        lasting,
        events,
        undiscounted: events.times(each),
        cashableShare: Decimal.of(row.cashableShare),
        present: events.times(each).over(divisor),
        leftOut: amount.minus(events).times(each).over(divisor),
      });
    }
  }
  return money;
}

/** A benefit is made smaller and an added cost larger by the weakest of the evidence (M8). */
function correctionOf(
  pack: DataPackage,
  rules: Rules,
  row: UnitCost,
  outcome: EventOutcome,
): Decimal {
  if (!rules.optimismBias) return Decimal.one;
  const assumed = assumptionsOf(pack, row.eventId)?.grade ?? 4;
  const worst = Math.max(row.grade, assumed, outcome.grade ?? 1);
  const correction = Decimal.of(CORRECTIONS[worst - 1] ?? Number.NaN);
  return outcome.packageNet.isNegative()
    ? Decimal.one.plus(correction)
    : Decimal.one.minus(correction);
}

/** What is left of an event's effect where another's unit cost for the partner holds it already (M9). */
function keptAfterOverlaps(
  pack: DataPackage,
  rules: Rules,
  outcomes: Outcomes,
  row: UnitCost,
  heldNet: Decimal,
): Decimal {
  if (!heldNet.isPositive()) return Decimal.one;
  let kept = Decimal.one;
  for (const [holderId, holder] of outcomes) {
    if (typeof holder === 'string' || !holder.net.isPositive()) continue;
    if (!holds(pack, holderId, row.eventId)) continue;
    const costs = pack.unitCosts.some(
      ({ eventId, partnerId }) => eventId === holderId && partnerId === row.partnerId,
    );
    const { chosen, otherwise } = rules.overlaps;
    const choice = chosen.get(overlapName(holderId, row.eventId)) ?? otherwise;
    if (!costs || choice === 'both') continue;
    const left = Decimal.one.minus(holder.net.over(heldNet));
    if (left.isBelow(kept)) kept = left;
  }
  return kept.isNegative() ? Decimal.zero : kept;
}

/** Whether one event's unit cost holds another event, at any depth. */
function holds(pack: DataPackage, holder: string, held: string): boolean {
  const contains: readonly string[] = pack.events.find(({ id }) => id === holder)?.contains ?? [];
  return contains.some((inside) => inside === held || holds(pack, inside, held));
}

/** A sum over some of the money. */
export function sumOf(money: readonly Money[], of: (one: Money) => Decimal): Decimal {
  return sum(money.map(of));
}
