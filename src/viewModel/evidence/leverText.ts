import { rateText, yearsText, type LeverKey } from '../../words/assumptions.ts';
import { formatFactor } from '../formatNumber.ts';

/** A lever's value as it is read: 25%, 1.5 years, 0.33 a woman a year. */
export function leverText(key: LeverKey, value: number): string {
  switch (key) {
    case 'deadweight':
    case 'attribution':
    case 'dropOff':
    case 'probability':
      return `${formatFactor(value * 100)}%`;
    case 'persistenceYears':
      return yearsText(formatFactor(value), value === 1);
    case 'ratePerWomanYear':
      return rateText(formatFactor(value));
  }
}
