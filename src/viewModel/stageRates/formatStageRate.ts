import type { StageRates } from './stageRates.ts';

const FORMATS = {
  1: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  2: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
} as const;

/** Events a woman a year, all of one event to as many decimals: 6.0, 0.33. */
export function formatStageRate(rate: number, { decimals }: Pick<StageRates, 'decimals'>): string {
  return FORMATS[decimals].format(rate);
}
