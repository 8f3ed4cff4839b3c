import { rateText, type LeverKey } from '../../words/assumptions.ts';
import { yearsInWords } from '../../words/years.ts';
import { formatFactor } from '../formatNumber.ts';

/** Stated rates have three decimals at most: 0.33, 0.197. */
const rate = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });
const share = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

/** A lever's value as it is read: 25%, 1.5 years, 0.33 a woman a year. */
export function leverText(key: LeverKey, value: number): string {
  switch (key) {
    case 'deadweight':
    case 'attribution':
    case 'dropOff':
    case 'probability':
      return share.format(value);
    case 'persistenceYears':
      return yearsInWords(formatFactor(value));
    case 'ratePerWomanYear':
      return rateText(formatStatedRate(value));
  }
}

/** A stated rate without what it is of, as the ends of a range are written: 0.197. */
export function formatStatedRate(value: number): string {
  return rate.format(value);
}
