import type { Assumption } from '../domain/assumption.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import { EVERY_EVENT, type EventId } from '../domain/identifiers.ts';
import type { Grade } from '../domain/provenance.ts';
import type {
  BaselineChoice,
  DiscountingChoice,
  DoubleCountingChoice,
  EventSettings,
  PresetId,
  PriceBase,
  Scenario,
} from './scenario.ts';

/** What an event without any row of assumptions is taken to be. Source: M5. */
export const UNASSUMED = {
  deadweight: 0,
  attribution: 1,
  persistenceYears: 0,
  dropOff: 0,
  grade: 4,
} as const satisfies Partial<Assumption> & { grade: Grade };

/** The row that speaks for an event: its own, else the one for every event, else none. */
export function assumptionFor(
  assumptions: readonly Assumption[],
  eventId: EventId,
): Assumption | undefined {
  return (
    assumptions.find((row) => row.eventId === eventId) ??
    assumptions.find((row) => row.eventId === EVERY_EVENT)
  );
}

/** What a preset sets for the whole package, whatever its events. */
export type GeneralSettings = Pick<
  Scenario,
  | 'window'
  | 'counterfactual'
  | 'baseline'
  | 'priceBase'
  | 'discounting'
  | 'optimismBias'
  | 'horizonYears'
  | 'rounding'
  | 'includeProposed'
>;

interface Preset {
  readonly general: (pack: DataPackage) => GeneralSettings;
  readonly event: (pack: DataPackage, eventId: EventId) => EventSettings;
  readonly doubleCounting: DoubleCountingChoice;
}

const asStated = { ratePerWomanYear: null, probability: null };

/** Source of each value: M17 (the 2020 report's method) and M18 (prudent rules). */
export const presets: Readonly<Record<PresetId, Preset>> = {
  reported: {
    general: () => ({
      window: 'observed',
      counterfactual: 'reported',
      baseline: 'all' satisfies BaselineChoice,
      priceBase: 'as-published' satisfies PriceBase,
      discounting: 'none' satisfies DiscountingChoice,
      optimismBias: false,
      horizonYears: null,
      rounding: true,
      includeProposed: true,
    }),
    event: () => ({
      deadweight: UNASSUMED.deadweight,
      attribution: UNASSUMED.attribution,
      persistenceYears: UNASSUMED.persistenceYears,
      dropOff: UNASSUMED.dropOff,
      ...asStated,
    }),
    doubleCounting: 'both',
  },
  prudent: {
    general: ({ programme }) => ({
      window: 'observed',
      counterfactual: 'prudent',
      baseline: 'lower',
      priceBase: programme.priceYear,
      discounting: 'green-book-2026',
      optimismBias: true,
      horizonYears: programme.horizonYears,
      rounding: false,
      includeProposed: false,
    }),
    event: (pack, eventId) => {
      const { deadweight, attribution, persistenceYears, dropOff } =
        assumptionFor(pack.assumptions, eventId) ?? UNASSUMED;
      return { deadweight, attribution, persistenceYears, dropOff, ...asStated };
    },
    doubleCounting: 'container',
  },
};
