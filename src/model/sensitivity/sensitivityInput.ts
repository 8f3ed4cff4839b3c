import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EVERY_EVENT } from '../../domain/identifiers.ts';
import { type EventId, type PartnerId } from '../../domain/identifiers.ts';
import type { OwnYearPounds } from '../../domain/money.ts';
import type { UnitCost } from '../../domain/unitCost.ts';
import { assumptionFor } from '../../scenario/presets.ts';
import { unitCostKey, type EventSettings, type Scenario } from '../../scenario/scenario.ts';
import { counterfactualFor } from '../counterfactual.ts';
import { triangular, type Triangular } from '../simulation/triangular.ts';

/**
 * One figure that the answer rests on, and what it may lie between: a row of assumptions, a stated rate or
 * probability, or what an event costs a partner (all offsets together, as a multiple of the amounts in use).
 */
export interface SensitivityInput {
  readonly kind: 'deadweight' | 'attribution' | 'ratePerWomanYear' | 'probability' | 'unitCost';
  /** The event, or `*` for the row of assumptions that serves every event without its own. */
  readonly eventId: EventId | typeof EVERY_EVENT;
  /** Who bears it, for a unit cost. */
  readonly partnerId: PartnerId | null;
  /** The value in use; 1 for a unit cost. */
  readonly range: Triangular;
  /** The least and most that it can be at all: shares 0–1, rates 0–2 a year, money from 0 on. */
  readonly bounds: { readonly low: number; readonly high: number };
}

const SHARE = { low: 0, high: 1 };
const RATE = { low: 0, high: 2 };
const MONEY = { low: 0, high: Infinity };

/** Every input of a package under a scenario that some event with a unit cost rests on. Source: M22. */
export function sensitivityInputs(
  pack: DataPackage,
  scenario: Scenario,
): readonly SensitivityInput[] {
  const costed = new Set(pack.unitCosts.map((row) => row.eventId));
  const settingsOf = (id: EventId) => scenario.events.get(id);
  const inputs = new Map<string, SensitivityInput>();
  const add = (input: SensitivityInput) =>
    inputs.set(`${input.kind}.${input.eventId}.${input.partnerId ?? ''}`, input);

  for (const id of costed) {
    const settings = settingsOf(id);
    if (settings === undefined) continue;
    const row = assumptionFor(pack.assumptions, id);
    const share = { eventId: row?.eventId ?? id, partnerId: null, bounds: SHARE };
    const { deadweight, attribution } = settings;
    add({
      kind: 'deadweight',
      ...share,
      range:
        row?.deadweight === deadweight
          ? triangular(deadweight, row.deadweightLow, row.deadweightHigh)
          : triangular(deadweight, null, null),
    });
    add({
      kind: 'attribution',
      ...share,
      range:
        row?.attribution === attribution
          ? triangular(attribution, row.attributionLow, row.attributionHigh)
          : triangular(attribution, null, null),
    });
    statedOf(id, pack, scenario).forEach(add);
  }
  for (const rows of profiles(pack.unitCosts)) add(unitCostOf(rows, scenario));
  return [...inputs.values()];
}

/** A scenario in which one input has another value, all else as it was. */
export function scenarioWith(
  pack: DataPackage,
  scenario: Scenario,
  { kind, eventId, partnerId }: Pick<SensitivityInput, 'kind' | 'eventId' | 'partnerId'>,
  value: number,
): Scenario {
  if (kind === 'unitCost') {
    const unitCosts = new Map(scenario.unitCosts);
    for (const row of pack.unitCosts) {
      if (row.eventId !== eventId || row.partnerId !== partnerId) continue;
      const amount = scenario.unitCosts.get(unitCostKey(row)) ?? row.amount;
      unitCosts.set(unitCostKey(row), (amount * value) as OwnYearPounds);
    }
    return { ...scenario, unitCosts };
  }
  const change: Partial<EventSettings> = { [kind]: value };
  const concerns = (id: EventId) =>
    kind === 'deadweight' || kind === 'attribution'
      ? (assumptionFor(pack.assumptions, id)?.eventId ?? id) === eventId
      : id === eventId;
  return {
    ...scenario,
    events: new Map(
      [...scenario.events].map(([id, settings]) => [
        id,
        concerns(id) ? { ...settings, ...change } : settings,
      ]),
    ),
  };
}

/** The rate and the probabilities that a modelled event rests on, those of the events it follows included. */
export function statedOf(
  eventId: EventId,
  pack: DataPackage,
  scenario: Scenario,
): readonly SensitivityInput[] {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  const settings = scenario.events.get(eventId);
  if (row === undefined || settings === undefined) return [];
  const probability: SensitivityInput = {
    kind: 'probability',
    eventId,
    partnerId: null,
    bounds: SHARE,
    range:
      settings.probability === null || settings.probability === row.probability
        ? triangular(row.probability, row.probabilityLow, row.probabilityHigh)
        : triangular(settings.probability, null, null),
  };
  const { expectation } = row;
  if (expectation.kind === 'follows') {
    return [probability, ...statedOf(expectation.eventId, pack, scenario)];
  }
  const rate: SensitivityInput = {
    kind: 'ratePerWomanYear',
    eventId,
    partnerId: null,
    bounds: RATE,
    range:
      settings.ratePerWomanYear === null || settings.ratePerWomanYear === expectation.perWomanYear
        ? triangular(expectation.perWomanYear, expectation.low, expectation.high)
        : triangular(settings.ratePerWomanYear, null, null),
  };
  return [probability, rate];
}

/** The rows of each event and partner: one row an offset. */
function profiles(unitCosts: readonly UnitCost[]): readonly (readonly [UnitCost, ...UnitCost[]])[] {
  const byPair = new Map<string, [UnitCost, ...UnitCost[]]>();
  for (const row of unitCosts) {
    const key = `${row.eventId}.${row.partnerId}`;
    const rows = byPair.get(key);
    if (rows === undefined) byPair.set(key, [row]);
    else rows.push(row);
  }
  return [...byPair.values()];
}

/** The range of a profile as a multiple of what it adds up to; none where the scenario overrides it. */
function unitCostOf(
  rows: readonly [UnitCost, ...UnitCost[]],
  scenario: Scenario,
): SensitivityInput {
  const total = (amount: (row: UnitCost) => number) =>
    rows.reduce((sum, row) => sum + amount(row), 0);
  const stated = total((row) => row.amount);
  const overridden = rows.some((row) => scenario.unitCosts.get(unitCostKey(row)) !== row.amount);
  return {
    kind: 'unitCost',
    eventId: rows[0].eventId,
    partnerId: rows[0].partnerId,
    bounds: MONEY,
    range:
      overridden || stated === 0
        ? triangular(1, null, null)
        : triangular(
            1,
            total((row) => row.low ?? row.amount) / stated,
            total((row) => row.high ?? row.amount) / stated,
          ),
  };
}
