import {
  MONTHS_IN_YEAR,
  addMonths,
  addYears,
  financialYearOf,
  type FinancialYear,
} from '../domain/calendar.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { BasePricePounds, PresentPounds } from '../domain/money.ts';
import type { UnitCost } from '../domain/unitCost.ts';
import { assumptionFor, UNASSUMED } from '../scenario/presets.ts';
import { unitCostKey, type Scenario } from '../scenario/scenario.ts';
import { counterfactualFor } from './counterfactual.ts';
import { presentValue } from './discounting.ts';
import type { Overlap } from './doubleCounting.ts';
import type { CountedEvent, EventAppraisal, ModelledEvent } from './eventAppraisal.ts';
import type { MoneyLine } from './moneyLine.ts';
import { optimismCorrection, optimismFactor } from './optimismBias.ts';
import { uprate, upratingFactor } from './uprating.ts';

/** Turns effects into money, month by month, for every row of unit costs whose event has a figure. Source: M7 to M12. */
export function moneyLines(
  pack: DataPackage,
  scenario: Scenario,
  events: readonly EventAppraisal[],
  found: readonly Overlap[],
): readonly MoneyLine[] {
  const figures = new Map<EventId, CountedEvent | ModelledEvent>();
  for (const event of events) if (event.kind !== 'missing') figures.set(event.eventId, event);
  return pack.unitCosts.flatMap((row) => {
    const event = figures.get(row.eventId);
    return event === undefined ? [] : moneyLinesOf(row, event, found, pack, scenario);
  });
}

/** What one row of unit costs makes of its event's effects, month by month. Source: M7 to M12. */
export function moneyLinesOf(
  row: UnitCost,
  event: CountedEvent | ModelledEvent,
  found: readonly Overlap[],
  pack: DataPackage,
  scenario: Scenario,
): readonly MoneyLine[] {
  const remaining = remainingAfterOverlap(row, found);
  const uprated = upratedUnitCost(row, pack, scenario);
  const factor = uprated * optimismFactorOf(row, event, pack, scenario);
  const end = horizonEnd(pack.programme.baseYear, scenario.horizonYears);
  return [...event.byMonth].map(([effectMonth, effect]) => {
    const effectYear = financialYearOf(effectMonth);
    const moneyYear = addYears(effectYear, row.yearOffset);
    const value = (events: number): PresentPounds =>
      presentValue(
        (events * factor) as BasePricePounds,
        moneyYear,
        pack.programme.baseYear,
        scenario.discounting,
      );
    const unreduced = effect.net + effect.persistence;
    const avoidedEvents = unreduced * remaining;
    return {
      eventId: row.eventId,
      partnerId: row.partnerId,
      unitCost: row,
      effectMonth,
      effectYear,
      moneyMonth: addMonths(effectMonth, row.yearOffset * MONTHS_IN_YEAR),
      moneyYear,
      withinHorizon: moneyYear < end,
      avoidedEvents,
      base: (avoidedEvents * factor) as BasePricePounds,
      present: value(avoidedEvents),
      persistence: value(effect.persistence * remaining),
      overlap: value(unreduced * (1 - remaining)),
    };
  });
}

/** One event's cost to a partner in the price base: the amount in use, uprated. Source: M7. */
export function upratedUnitCost(
  row: UnitCost,
  pack: Pick<DataPackage, 'deflators'>,
  scenario: Pick<Scenario, 'unitCosts' | 'priceBase'>,
): BasePricePounds {
  const amount = scenario.unitCosts.get(unitCostKey(row)) ?? row.amount;
  return uprate(amount, upratingFactor(row.priceYear, scenario.priceBase, pack.deflators));
}

/** The first year that the horizon leaves out; never, without one. */
export function horizonEnd(baseYear: FinancialYear, horizonYears: number | null): number {
  return horizonYears === null ? Infinity : baseYear + horizonYears;
}

/** What the correction for weak evidence multiplies a row's money by; 1 where the scenario makes none. Source: M8. */
export function optimismFactorOf(
  row: UnitCost,
  event: CountedEvent | ModelledEvent,
  pack: DataPackage,
  scenario: Scenario,
): number {
  if (!scenario.optimismBias) return 1;
  const stated = counterfactualFor(pack, row.eventId, scenario.counterfactual);
  const correction = optimismCorrection([
    row.grade,
    (assumptionFor(pack.assumptions, row.eventId) ?? UNASSUMED).grade,
    ...(stated === undefined ? [] : [stated.grade]),
  ]);
  return optimismFactor(event.packageNetAvoided, correction);
}

/** What is left of a row's effect after another event's unit cost that holds it: 0–1. Source: M9. */
export function remainingAfterOverlap(row: UnitCost, found: readonly Overlap[]): number {
  return (
    found.find(
      (overlap) => overlap.partnerId === row.partnerId && overlap.containedId === row.eventId,
    )?.remaining ?? 1
  );
}
