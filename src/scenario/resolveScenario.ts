import { containedEvents } from '../domain/contains.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { EventId } from '../domain/identifiers.ts';
import type { OwnYearPounds } from '../domain/money.ts';
import type { ScenarioDepartures } from './departures.ts';
import { presets } from './presets.ts';
import {
  unitCostKey,
  type DoubleCountingChoice,
  type FundingSettings,
  type Scenario,
} from './scenario.ts';

/** A scenario names something that the package does not hold. */
export class UnknownScenarioKey extends Error {
  override readonly name = 'UnknownScenarioKey';

  readonly path: string;

  constructor(path: string) {
    super(`The scenario's "${path}" is not in this package.`);
    this.path = path;
  }
}

/**
 * Gives every key of a scenario its value for one package: the preset's, or the departure from it.
 * @throws UnknownScenarioKey where a departure names an event, partner, cohort or unit cost that is not there.
 */
export function resolveScenario(departures: ScenarioDepartures, pack: DataPackage): Scenario {
  const chosen = presets[departures.preset];
  const general = chosen.general(pack);
  return {
    version: 1,
    preset: departures.preset,
    cohorts: cohortsOf(departures, pack),
    window: departures.window ?? general.window,
    counterfactual: departures.counterfactual ?? general.counterfactual,
    baseline: departures.baseline ?? general.baseline,
    priceBase: departures.priceBase ?? general.priceBase,
    discounting: departures.discounting ?? general.discounting,
    optimismBias: departures.optimismBias ?? general.optimismBias,
    horizonYears:
      departures.horizonYears === undefined ? general.horizonYears : departures.horizonYears,
    rounding: departures.rounding ?? general.rounding,
    includeProposed: departures.includeProposed ?? general.includeProposed,
    doubleCounting: doubleCountingOf(departures, pack, chosen.doubleCounting),
    events: eventsOf(departures, pack),
    unitCosts: unitCostsOf(departures, pack),
    funding: fundingOf(departures, pack),
  };
}

function cohortsOf(departures: ScenarioDepartures, pack: DataPackage): Scenario['cohorts'] {
  if (departures.cohorts === undefined) return 'all';
  const chosen = departures.cohorts.map((id) =>
    known(pack.cohorts.find((cohort) => cohort.id === id)?.id, `cohorts.${id}`),
  );
  return pack.cohorts.every((cohort) => chosen.includes(cohort.id)) ? 'all' : chosen;
}

function eventsOf(departures: ScenarioDepartures, pack: DataPackage): Scenario['events'] {
  const changes = departures.events ?? {};
  for (const id of Object.keys(changes)) {
    known(
      pack.events.find((event) => event.id === id),
      `events.${id}`,
    );
  }
  const { event: presetFor } = presets[departures.preset];
  return new Map(
    pack.events.map(({ id }) => [id, { ...presetFor(pack, id), ...(changes[id] ?? {}) }]),
  );
}

function unitCostsOf(departures: ScenarioDepartures, pack: DataPackage): Scenario['unitCosts'] {
  const amounts = new Map(pack.unitCosts.map((row) => [unitCostKey(row), row.amount]));
  for (const [event, partners] of Object.entries(departures.unitCosts ?? {})) {
    for (const [partner, offsets] of Object.entries(partners)) {
      for (const [offset, amount] of Object.entries(offsets)) {
        const key = `${event}.${partner}.${Number(offset)}` as const;
        if (!amounts.has(key)) throw new UnknownScenarioKey(`unitCosts.${key}`);
        amounts.set(key, amount as OwnYearPounds);
      }
    }
  }
  return amounts;
}

function doubleCountingOf(
  departures: ScenarioDepartures,
  pack: DataPackage,
  presetChoice: DoubleCountingChoice,
): Scenario['doubleCounting'] {
  const changes = departures.doubleCounting ?? {};
  const pairs = containedEvents(pack.events);
  for (const [container, choices] of Object.entries(changes)) {
    const inside: ReadonlySet<string> = pairs.get(container as EventId) ?? new Set();
    for (const contained of Object.keys(choices)) {
      if (!inside.has(contained)) {
        throw new UnknownScenarioKey(`doubleCounting.${container}.${contained}`);
      }
    }
  }
  return new Map(
    [...pairs]
      .filter(([, inside]) => inside.size > 0)
      .map(([container, inside]) => [
        container,
        new Map([...inside].map((id) => [id, changes[container]?.[id] ?? presetChoice])),
      ]),
  );
}

function fundingOf({ funding = {} }: ScenarioDepartures, pack: DataPackage): FundingSettings {
  const funder = (id: string, key: string) =>
    known(
      pack.partners.find((partner) => partner.id === id && partner.funderId === id)?.id,
      `funding.${key}.${id}`,
    );
  return {
    rule: funding.rule ?? 'current',
    basis: funding.basis ?? 'total',
    funders: funding.funders?.map((id) => funder(id, 'funders')) ?? 'all',
    women: funding.women ?? null,
    cost: funding.cost ?? null,
    custom: new Map(
      Object.entries(funding.custom ?? {}).map(([id, share]) => [funder(id, 'custom'), share]),
    ),
  };
}

function known<T>(found: T | undefined, path: string): T {
  if (found === undefined) throw new UnknownScenarioKey(path);
  return found;
}
