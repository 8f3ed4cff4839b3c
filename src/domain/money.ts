import type { Branded } from './brand.ts';

/** Pounds in the prices of their own year: what a source states, or what is paid in that year. */
export type OwnYearPounds = Branded<number, 'OwnYearPounds'>;

/** Pounds in the appraisal's price base, not discounted. */
export type BasePricePounds = Branded<number, 'BasePricePounds'>;

/** Pounds in the scenario's money: price base, discounted where the scenario discounts. */
export type PresentPounds = Branded<number, 'PresentPounds'>;
