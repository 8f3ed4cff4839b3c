import type { Appraisal } from '../model/appraise.ts';
import { departureText } from '../words/departures.ts';
import { namedDepartures, type NamedDeparture } from './departures.ts';
import { formatYearInWords } from './formatDate.ts';
import { formatCount, formatFactor } from './formatNumber.ts';
import type { Cell } from './tables/table.ts';

const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

/** What a scenario changes, a line each: "would have happened anyway, Police call-outs: 25% instead of 20%". */
export function departureTexts(origin: Pick<Appraisal, 'pack' | 'departures'>): readonly string[] {
  return namedDepartures(origin).map((departure) =>
    departureText({
      ...departure,
      value: written(departure.value, departure.unit),
      presetValue: written(departure.presetValue, departure.unit),
      priceYear: departure.priceYear === null ? null : formatYearInWords(departure.priceYear),
    }),
  );
}

function written(value: Cell, unit: NamedDeparture['unit']): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  switch (unit) {
    case 'share':
      return `${formatFactor(value * 100)}%`;
    case 'gbp':
      return pounds.format(value);
    case 'years':
      return `${formatFactor(value)} ${value === 1 ? 'year' : 'years'}`;
    case 'per_woman_year':
      return `${formatFactor(value)} a woman a year`;
    case 'women':
      return formatCount(value);
    case undefined:
    case null:
      return String(value);
  }
}
