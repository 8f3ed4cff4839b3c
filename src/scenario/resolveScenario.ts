import { isFunder } from '../domain/partner.ts';
import { containedEvents } from '../domain/contains.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { OwnYearPounds } from '../domain/money.ts';
import type { ScenarioDepartures } from './departures.ts';
import { presets } from './presets.ts';
import {
  unitCostKey,
  type DoubleCountingChoice,
  type FundingSettings,
  type Scenario,
} from './scenario.ts';
import { unknownKeys } from './unknownKeys.ts';

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
  const [unknown] = unknownKeys(departures, pack);
  if (unknown !== undefined) throw new UnknownScenarioKey(unknown.path);
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

function cohortsOf(
  { cohorts: asked }: ScenarioDepartures,
  { cohorts }: DataPackage,
): Scenario['cohorts'] {
  const ids = cohorts.map(({ id }) => id);
  if (asked === undefined || ids.every((id) => asked.includes(id))) return 'all';
  return ids.filter((id) => asked.includes(id));
}

function eventsOf(departures: ScenarioDepartures, pack: DataPackage): Scenario['events'] {
  const changes = departures.events ?? {};
  const { event: presetFor } = presets[departures.preset];
  return new Map(
    pack.events.map(({ id }) => [
      id,
      { ...presetFor(pack, id), ...(Object.hasOwn(changes, id) ? changes[id] : {}) },
    ]),
  );
}

function unitCostsOf(
  { unitCosts: changes = {} }: ScenarioDepartures,
  pack: DataPackage,
): Scenario['unitCosts'] {
  const amounts = new Map(pack.unitCosts.map((row) => [unitCostKey(row), row.amount]));
  for (const [event, partners] of Object.entries(changes)) {
    for (const [partner, offsets] of Object.entries(partners)) {
      for (const [offset, amount] of Object.entries(offsets)) {
        amounts.set(`${event}.${partner}.${Number(offset)}`, amount as OwnYearPounds);
      }
    }
  }
  return amounts;
}

function doubleCountingOf(
  { doubleCounting: changes = {} }: ScenarioDepartures,
  pack: DataPackage,
  presetChoice: DoubleCountingChoice,
): Scenario['doubleCounting'] {
  return new Map(
    [...containedEvents(pack.events)]
      .filter(([, inside]) => inside.size > 0)
      .map(([container, inside]) => {
        const own = new Map(
          Object.entries(Object.hasOwn(changes, container) ? (changes[container] ?? {}) : {}),
        );
        return [container, new Map([...inside].map((id) => [id, own.get(id) ?? presetChoice]))];
      }),
  );
}

function fundingOf({ funding = {} }: ScenarioDepartures, pack: DataPackage): FundingSettings {
  const funders = pack.partners.filter(isFunder).map(({ id }) => id);
  const shares = new Map(Object.entries(funding.custom ?? {}));
  const asked = funding.funders;
  return {
    rule: funding.rule ?? 'current',
    basis: funding.basis ?? 'total',
    funders: asked === undefined ? 'all' : funders.filter((id) => asked.includes(id)),
    women: funding.women ?? null,
    cost: funding.cost ?? null,
    custom: new Map(
      funders.flatMap((id) => {
        const share = shares.get(id);
        return share === undefined ? [] : [[id, share] as const];
      }),
    ),
  };
}
