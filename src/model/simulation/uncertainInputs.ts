import type { DataPackage } from '../../domain/dataPackage.ts';
import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import { assumptionFor } from '../../scenario/presets.ts';
import { unitCostKey, type EventSettings, type Scenario } from '../../scenario/scenario.ts';
import { counterfactualFor } from '../counterfactual.ts';
import { fixed, triangular, type Triangular } from './triangular.ts';

/**
 * One stated range, drawn once however often it is used: a row of the package, and for unit costs all the
 * offsets of an event and partner. What a scenario overrides is fixed. Source: M22.
 */
export type InputName =
  | `deadweight.${string}`
  | `attribution.${string}`
  | `rate.${string}`
  | `probability.${string}`
  | `unitCost.${string}.${string}`;

/** The inputs of a package under a scenario: each has a place in every draw. */
export class UncertainInputs {
  readonly #places = new Map<InputName, number>();

  /** The place of an input among the draws; a new one at its first use. */
  placeOf(name: InputName): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  }

  get names(): readonly InputName[] {
    return [...this.#places.keys()];
  }
}

/** A range and the place of its draw. */
export interface UncertainValue {
  readonly place: number;
  readonly range: Triangular;
}

/** A share that an assumption of the package states, with its range. */
export function assumedShare(
  share: 'deadweight' | 'attribution',
  eventId: EventId,
  pack: DataPackage,
  scenario: Scenario,
  inputs: UncertainInputs,
): UncertainValue {
  const row = assumptionFor(pack.assumptions, eventId);
  const value = settingsOf(scenario, eventId)[share];
  const asStated = row?.[share] === value;
  return {
    place: inputs.placeOf(`${share}.${row?.eventId ?? eventId}`),
    range: asStated ? triangular(value, row[`${share}Low`], row[`${share}High`]) : fixed(value),
  };
}

/** The stated rate that a modelled event rests on, and every probability on the way to it. */
export interface StatedInputs {
  readonly rate: UncertainValue;
  readonly probabilities: readonly UncertainValue[];
}

/** @throws Error where the event, or one that it follows, has no counterfactual; such an event has no figure. */
export function statedInputs(
  eventId: EventId,
  pack: DataPackage,
  scenario: Scenario,
  inputs: UncertainInputs,
): StatedInputs {
  const row = counterfactualFor(pack, eventId, scenario.counterfactual);
  if (row === undefined) throw new Error(`"${eventId}" has no counterfactual.`);
  const settings = settingsOf(scenario, eventId);
  const probability = {
    place: inputs.placeOf(`probability.${eventId}`),
    range:
      settings.probability === null || settings.probability === row.probability
        ? triangular(row.probability, row.probabilityLow, row.probabilityHigh)
        : fixed(settings.probability),
  };
  if (row.expectation.kind === 'follows') {
    const leader = statedInputs(row.expectation.eventId, pack, scenario, inputs);
    return { rate: leader.rate, probabilities: [...leader.probabilities, probability] };
  }
  const { perWomanYear, low, high } = row.expectation;
  return {
    rate: {
      place: inputs.placeOf(`rate.${eventId}`),
      range:
        settings.ratePerWomanYear === null || settings.ratePerWomanYear === perWomanYear
          ? triangular(perWomanYear, low, high)
          : fixed(settings.ratePerWomanYear),
    },
    probabilities: [probability],
  };
}

export function unitCostInput(
  row: DataPackage['unitCosts'][number],
  scenario: Scenario,
  inputs: UncertainInputs,
): UncertainValue {
  const amount = scenario.unitCosts.get(unitCostKey(row)) ?? row.amount;
  return {
    place: inputs.placeOf(unitCostInputName(row.eventId, row.partnerId)),
    range: amount === row.amount ? triangular(row.amount, row.low, row.high) : fixed(amount),
  };
}

function unitCostInputName(eventId: EventId, partnerId: PartnerId): InputName {
  return `unitCost.${eventId}.${partnerId}`;
}

function settingsOf(scenario: Scenario, eventId: EventId): EventSettings {
  const settings = scenario.events.get(eventId);
  if (settings === undefined) throw new Error(`The scenario has no settings for "${eventId}".`);
  return settings;
}
