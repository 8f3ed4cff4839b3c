import type { Appraisal } from '../../model/appraise.ts';
import { pricesInSentence } from '../../words/prices.ts';
import { formatYearInWords } from '../formatDate.ts';

/** Where, how long and in what money: stands beside every total. */
export interface Period {
  readonly area: string;
  readonly years: number;
  /** Null where nothing is uprated. */
  readonly priceYear: string | null;
  readonly prices: string;
  readonly presentValue: boolean;
}

/** The horizon, or without one the years that money reaches. */
export function periodOf({ pack, scenario, programme }: Appraisal): Period {
  const priceYear =
    scenario.priceBase === 'as-published' ? null : formatYearInWords(scenario.priceBase);
  return {
    area: pack.programme.area,
    years: scenario.horizonYears ?? programme.years.length,
    priceYear,
    prices: pricesInSentence(priceYear),
    presentValue: scenario.discounting !== 'none',
  };
}

/** Whether the programme is still paid for after the last year that is counted. */
export function costGoesOn({ pack, scenario: { horizonYears } }: Appraisal): boolean {
  if (horizonYears === null) return false;
  const end = pack.programme.baseYear + horizonYears;
  return pack.programmeCosts.some(({ year }) => year >= end);
}
