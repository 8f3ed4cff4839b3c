import type { Counterfactual } from '../../../domain/counterfactual.ts';
import type { DataPackage } from '../../../domain/dataPackage.ts';
import type { EventId } from '../../../domain/identifiers.ts';
import { counterfactualFor } from '../../../model/counterfactual.ts';
import { assumptionFor } from '../../../scenario/presets.ts';
import type { EventSettings, Scenario } from '../../../scenario/scenario.ts';
import { CHANGED, type UsedAssumption } from './usedAssumption.ts';

/** What is assumed of every event, and units. */
const SETTINGS = [
  ['deadweight', 'share'],
  ['attribution', 'share'],
  ['persistenceYears', 'years'],
  ['dropOff', 'share'],
] as const satisfies readonly (readonly [keyof EventSettings, UsedAssumption['unit']])[];

/** Rows for every event; the stated rate only where one is stated, the probability only of modelled events. */
export function eventAssumptions(
  pack: DataPackage,
  scenario: Scenario,
  preset: Scenario,
): readonly UsedAssumption[] {
  return pack.events.flatMap(({ id }) => [
    ...settingRows(id, pack, scenario, preset),
    ...statedRows(id, pack, scenario, preset),
  ]);
}

function settingRows(
  eventId: EventId,
  pack: DataPackage,
  scenario: Scenario,
  preset: Scenario,
): readonly UsedAssumption[] {
  const stated = assumptionFor(pack.assumptions, eventId)?.reason;
  const unchanged = scenario.preset === 'prudent' ? (stated ?? scenario.preset) : scenario.preset;
  return SETTINGS.map(([key, unit]) => {
    const value = scenario.events.get(eventId)?.[key] ?? null;
    const presetValue = preset.events.get(eventId)?.[key] ?? null;
    return {
      name: `events.${eventId}.${key}`,
      eventId,
      value,
      presetValue,
      unit,
      source: value === presetValue ? unchanged : CHANGED,
    };
  });
}

function statedRows(
  eventId: EventId,
  pack: DataPackage,
  scenario: Scenario,
  preset: Scenario,
): readonly UsedAssumption[] {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  const presetRow = counterfactualFor(pack, eventId, preset.counterfactual);
  if (row === undefined) return [];
  const changed = scenario.events.get(eventId);
  const used = (
    key: 'ratePerWomanYear' | 'probability',
    stated: (counterfactual: Counterfactual) => number | null,
    unit: UsedAssumption['unit'] & string,
  ): UsedAssumption => {
    const departure = changed?.[key] ?? null;
    return {
      name: `events.${eventId}.${key}`,
      eventId,
      value: departure ?? stated(row),
      presetValue: presetRow === undefined ? null : stated(presetRow),
      unit,
      source: departure === null || departure === stated(row) ? row.sourceTitle : CHANGED,
    };
  };
  const probability = used('probability', (stated) => stated.probability, 'share');
  return row.expectation.kind === 'follows'
    ? [probability]
    : [used('ratePerWomanYear', statedRate, 'per_woman_year'), probability];
}

function statedRate({ expectation }: Counterfactual): number | null {
  return expectation.kind === 'rate' ? expectation.perWomanYear : null;
}
