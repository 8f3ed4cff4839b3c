import type { DataPackage } from '../../domain/dataPackage.ts';
import { isFigure } from '../../domain/marker.ts';
import { costElsewhere } from '../../words/whoPays.ts';
import { formatPounds } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';

/** Measures that say what such a programme cost, or was worth, elsewhere. Source: M30. */
const ANCHORS: readonly string[] = [
  'programme_cost_per_18_months',
  'programme_cost_per_year',
  'willingness_to_pay_per_woman',
];

const UNITS: Readonly<Record<string, string>> = {
  programme_cost_per_18_months: 'for 18 months',
  programme_cost_per_year: 'a year',
  willingness_to_pay_per_woman: 'a woman, at most',
};

/** What others have paid, a sentence each with its source; nothing where the package knows of none. */
export function costAnchors({ benchmarks }: Pick<DataPackage, 'benchmarks'>): readonly string[] {
  return benchmarks.flatMap(({ measure, value, area, period, sourceTitle }) =>
    ANCHORS.includes(measure) && isFigure(value)
      ? [
          costElsewhere({
            pounds: formatPounds(value),
            unit: UNITS[measure] ?? '',
            area: typographic(area),
            period,
            source: typographic(sourceTitle),
          }),
        ]
      : [],
  );
}
