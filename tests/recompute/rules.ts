import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { Decimal } from './decimal.ts';

type DoubleCounting = 'container' | 'both';

/** What a scenario file may say. */
export interface Departures {
  readonly version: 1;
  readonly preset: 'reported' | 'prudent';
  readonly cohorts?: readonly string[];
  readonly window?: Rules['window'];
  readonly counterfactual?: Rules['counterfactual'];
  readonly baseline?: Rules['baseline'];
  readonly priceBase?: 'as-published' | DataPackage['programme']['priceYear'];
  readonly discounting?: Rules['discounting'];
  readonly optimismBias?: boolean;
  readonly horizonYears?: number | null;
  readonly rounding?: boolean;
  readonly doubleCounting?: Readonly<Record<string, Readonly<Record<string, DoubleCounting>>>>;
  readonly includeProposed?: boolean;
  readonly events?: Readonly<Record<string, EventDepartures>>;
  readonly unitCosts?: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
  >;
}

export interface EventDepartures {
  readonly deadweight?: number;
  readonly attribution?: number;
  readonly persistenceYears?: number;
  readonly dropOff?: number;
  readonly ratePerWomanYear?: number;
  readonly probability?: number;
}

/** A value for every event, by its id. */
type ByEvent = ReadonlyMap<string, Decimal>;

/** Every choice that a scenario makes. An event without a stated `rate` or `probability` keeps its row's. */
export interface Rules {
  /** The cohorts looked at; null for all. */
  readonly cohorts: ReadonlySet<string> | null;
  readonly window: 'programme' | 'observed';
  readonly counterfactual: 'reported' | 'prudent';
  readonly rounding: boolean;
  readonly rate: ByEvent;
  readonly probability: ByEvent;
  readonly baseline: 'all' | 'excluding-run-up' | 'lower';
  readonly deadweight: ByEvent;
  readonly attribution: ByEvent;
  /** In months. */
  readonly persistence: ReadonlyMap<string, number>;
  readonly dropOff: ByEvent;
  readonly overlaps: {
    readonly otherwise: DoubleCounting;
    readonly chosen: ReadonlyMap<string, DoubleCounting>;
  };
  /** Amounts that replace those of unit-cost rows, by `unitCostName`. */
  readonly unitCosts: ReadonlyMap<string, Decimal>;
  /** The year whose prices are used; null for prices as published. */
  readonly priceBase: number | null;
  readonly horizonYears: number | null;
  readonly optimismBias: boolean;
  readonly discounting: 'green-book-2026' | 'review-2026' | 'none';
  readonly includeProposed: boolean;
}

export function overlapName(container: string, contained: string): string {
  return `${container}>${contained}`;
}

export function unitCostName(event: string, partner: string, offset: number | string): string {
  return `${event}>${partner}>${offset}`;
}

/** The row of assumptions that holds for an event: its own, else the one for every event. */
export function assumptionsOf(
  pack: DataPackage,
  event: string,
): DataPackage['assumptions'][0] | undefined {
  return (
    pack.assumptions.find((row) => row.eventId === event) ??
    pack.assumptions.find((row) => row.eventId === '*')
  );
}

/** The 2020 report's method (M17). */
export const REPORTED: Departures = { version: 1, preset: 'reported' };

/** The preset's value for every key, and over it what departs from it (M17, M18). */
export function rulesOf(pack: DataPackage, asked: Departures): Rules {
  const prudent = asked.preset === 'prudent';
  const { programme } = pack;
  const byEvent = eventRules(pack, asked);
  const priceBase = asked.priceBase ?? (prudent ? programme.priceYear : 'as-published');
  return {
    cohorts: chosenCohorts(pack, asked),
    window: asked.window ?? 'observed',
    counterfactual: asked.counterfactual ?? asked.preset,
    rounding: asked.rounding ?? !prudent,
    baseline: asked.baseline ?? (prudent ? 'lower' : 'all'),
    ...byEvent,
    overlaps: {
      otherwise: prudent ? 'container' : 'both',
      chosen: chosenOverlaps(asked),
    },
    unitCosts: chosenUnitCosts(asked),
    priceBase: priceBase === 'as-published' ? null : priceBase,
    horizonYears:
      asked.horizonYears === undefined
        ? prudent
          ? programme.horizonYears
          : null
        : asked.horizonYears,
    optimismBias: asked.optimismBias ?? prudent,
    discounting: asked.discounting ?? (prudent ? 'green-book-2026' : 'none'),
    includeProposed: asked.includeProposed ?? !prudent,
  };
}

function chosenCohorts(pack: DataPackage, asked: Departures): ReadonlySet<string> | null {
  const chosen = new Set(asked.cohorts ?? pack.cohorts.map(({ id }) => id));
  return chosen.size === pack.cohorts.length ? null : chosen;
}

function eventRules(
  pack: DataPackage,
  asked: Departures,
): Pick<Rules, 'deadweight' | 'attribution' | 'persistence' | 'dropOff' | 'rate' | 'probability'> {
  const deadweight = new Map<string, Decimal>();
  const attribution = new Map<string, Decimal>();
  const persistence = new Map<string, number>();
  const dropOff = new Map<string, Decimal>();
  const rate = new Map<string, Decimal>();
  const probability = new Map<string, Decimal>();
  for (const { id } of pack.events) {
    const own = asked.events?.[id] ?? {};
    const row = asked.preset === 'prudent' ? assumptionsOf(pack, id) : undefined;
    deadweight.set(id, Decimal.of(own.deadweight ?? row?.deadweight ?? 0));
    attribution.set(id, Decimal.of(own.attribution ?? row?.attribution ?? 1));
    const years = Decimal.of(own.persistenceYears ?? row?.persistenceYears ?? 0);
    persistence.set(id, years.times(Decimal.of(12)).nearest());
    dropOff.set(id, Decimal.of(own.dropOff ?? row?.dropOff ?? 0));
    if (own.ratePerWomanYear !== undefined) rate.set(id, Decimal.of(own.ratePerWomanYear));
    if (own.probability !== undefined) probability.set(id, Decimal.of(own.probability));
  }
  return { deadweight, attribution, persistence, dropOff, rate, probability };
}

function chosenOverlaps(asked: Departures): ReadonlyMap<string, DoubleCounting> {
  const chosen = new Map<string, DoubleCounting>();
  for (const [container, held] of Object.entries(asked.doubleCounting ?? {})) {
    for (const [contained, choice] of Object.entries(held)) {
      chosen.set(overlapName(container, contained), choice);
    }
  }
  return chosen;
}

function chosenUnitCosts(asked: Departures): ReadonlyMap<string, Decimal> {
  const chosen = new Map<string, Decimal>();
  for (const [event, partners] of Object.entries(asked.unitCosts ?? {})) {
    for (const [partner, offsets] of Object.entries(partners)) {
      for (const [offset, pounds] of Object.entries(offsets)) {
        chosen.set(unitCostName(event, partner, offset), Decimal.of(pounds));
      }
    }
  }
  return chosen;
}
