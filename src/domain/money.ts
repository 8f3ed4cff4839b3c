import type { Branded } from './brand.ts';

/** Pounds in the prices of their own year: what a source states, or what is paid in that year. */
export type OwnYearPounds = Branded<number, 'OwnYearPounds'>;

/** Pounds in the appraisal's price base, not discounted. */
export type BasePricePounds = Branded<number, 'BasePricePounds'>;

/** Pounds in the scenario's money: price base, discounted where the scenario discounts. */
export type PresentPounds = Branded<number, 'PresentPounds'>;

type Pounds = OwnYearPounds | BasePricePounds | PresentPounds;

/** Adds pounds of one kind; 0 for none. */
export function addPounds<P extends Pounds>(...amounts: readonly P[]): P {
  return amounts.reduce<number>((sum, amount) => sum + amount, 0) as P;
}

/** `amount` times a plain number: the kind of pound stays. */
export function scalePounds<P extends Pounds>(amount: P, factor: number): P {
  return (amount * factor) as P;
}

/** `left − right`, of one kind. */
export function subtractPounds<P extends Pounds>(left: P, right: P): P {
  return (left - right) as P;
}
