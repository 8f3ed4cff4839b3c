import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import type { StageExposure } from '../exposure.ts';
import type { Resampling } from './resampling.ts';
import type { StatedInputs, UncertainInputs, UncertainValue } from './uncertainInputs.ts';

/** A rate to be drawn from counts. */
export interface CountedRate {
  /** Its place among the rates of a draw. */
  readonly place: number;
  readonly stages: readonly StageExposure[];
  readonly womanYears: number;
  /** Variance over mean, at least 1. */
  readonly dispersion: number;
}

/** A group whose change is `before × rate before − after × rate after`, in events. */
interface CountedGroupPlan {
  readonly before: CountedRate;
  readonly after: CountedRate;
}

export interface CountedEventPlan {
  readonly kind: 'counted';
  readonly eventId: EventId;
  readonly deadweight: UncertainValue;
  readonly attribution: UncertainValue;
  readonly groups: readonly CountedGroupPlan[];
}

/** An event whose change is `(rate × probabilities × woman-years − observed) × rounding factor`. */
export interface ModelledEventPlan {
  readonly kind: 'modelled';
  readonly eventId: EventId;
  readonly deadweight: UncertainValue;
  readonly attribution: UncertainValue;
  readonly stated: StatedInputs;
  readonly womanYears: number;
  readonly observed: number;
  readonly roundingFactor: number;
}

/** An event whose change is drawn with the women it happened to. */
export interface ResampledEventPlan {
  readonly kind: 'resampled';
  readonly eventId: EventId;
  readonly deadweight: UncertainValue;
  readonly attribution: UncertainValue;
  /** Its place among the parts of the resampling: gross events, then what they are worth at each offset. */
  readonly firstPart: number;
  readonly offsets: readonly number[];
}

export type EventPlan = CountedEventPlan | ModelledEventPlan | ResampledEventPlan;

/** What one row of unit costs makes of an event's change, for £1 an event. */
export interface MoneyPlan {
  readonly event: number;
  readonly partnerId: PartnerId;
  readonly unitCost: UncertainValue;
  readonly cashableShare: number;
  readonly yearOffset: number;
  /**
   * By group: worth of one event a woman-year before; of one after. A modelled event has one: worth of its change.
   * A resampled one has its parts in place of groups, and nothing after.
   */
  readonly worthBefore: Float64Array;
  readonly worthAfter: Float64Array;
}

/** Everything that a draw needs, worked out once. */
export interface SimulationPlan {
  readonly inputs: UncertainInputs;
  readonly events: readonly EventPlan[];
  readonly money: readonly MoneyPlan[];
  /** Every rate of counted events, those that move together in one set. */
  readonly rates: readonly (readonly CountedRate[])[];
  readonly roundTo: number;
  /** The women that resampled events are drawn from; null where none is. */
  readonly resampling: Resampling | null;
}
