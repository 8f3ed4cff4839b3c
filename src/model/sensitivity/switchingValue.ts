import type { EventId } from '../../domain/identifiers.ts';
import type { Appraisal } from '../appraise.ts';
import {
  netPresentValue,
  netPresentValuesBeside,
  type NetPresentValueWith,
} from './netPresentValue.ts';
import { rootOf } from './rootOf.ts';
import { sensitivityInputs, statedOf, type SensitivityInput } from './sensitivityInput.ts';

/** Where the net present value is zero; null where no value of the input makes it so. */
export interface SwitchingValue {
  readonly input: SensitivityInput | 'programmeCost' | 'allAvoidedCost';
  /** The value in use: pounds for the programme cost, 1 for multiples. */
  readonly central: number;
  readonly value: number | null;
}

/** A multiple of a unit cost has no upper bound: twice the amount in use shows its line. */
const LOOKED_AT_UP_TO = 2;

/**
 * The switching value of the programme cost, of all avoided cost together, and of every input: the value
 * at which avoided cost just covers the programme. Source: M22.
 * @returns nothing without programme costs, since there is nothing to cover.
 */
export function switchingValues(appraisal: Appraisal): readonly SwitchingValue[] {
  const { programme, pack, scenario } = appraisal;
  if (programme.cost === null) return [];
  const cost = programme.cost.total;
  const avoided = programme.avoided.total;
  const beside = netPresentValuesBeside(appraisal);
  return [
    { input: 'programmeCost', central: cost, value: avoided >= 0 ? avoided : null },
    { input: 'allAvoidedCost', central: 1, value: avoided > 0 ? cost / avoided : null },
    ...sensitivityInputs(pack, scenario).map((input) => ({
      input,
      central: input.range.mode,
      value: switchingValueOf(input, appraisal, beside),
    })),
  ];
}

/**
 * The stated rate, events a woman a year, at which avoided cost just covers the programme, for the rate
 * that a modelled event rests on: every event that rests on it moves with it.
 * @returns null without programme costs, and where no rate from 0 to 2 a year would do.
 */
export function rateThatCoversCost(appraisal: Appraisal, eventId: EventId): number | null {
  const { programme, pack, scenario } = appraisal;
  const rate = statedOf(eventId, pack, scenario).find(({ kind }) => kind === 'ratePerWomanYear');
  return programme.cost === null || rate === undefined
    ? null
    : switchingValueOf(rate, appraisal, netPresentValuesBeside(appraisal));
}

function switchingValueOf(
  input: SensitivityInput,
  appraisal: Appraisal,
  beside: NetPresentValueWith,
): number | null {
  const central = input.range.mode;
  const at = (value: number) =>
    value === central ? netPresentValue(appraisal) : beside(input, value);
  // Money is linear in a unit cost, so a stretch of it gives the line, however far its root lies.
  const to = Math.min(input.bounds.high, LOOKED_AT_UP_TO);
  return rootOf(at, { from: input.bounds.low, to, limit: input.bounds.high }, central);
}
