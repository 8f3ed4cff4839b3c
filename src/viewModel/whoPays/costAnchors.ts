import type { DataPackage } from '../../domain/dataPackage.ts';
import { isFigure } from '../../domain/marker.ts';
import { COST_MEASURES, costElsewhere, type CostMeasure } from '../../words/whoPays.ts';
import { formatPounds } from '../formatMoney.ts';
import { typographic } from '../typographic.ts';

/** What others have paid, a sentence each with its source; nothing where the package knows of none. Source: M30. */
export function costAnchors({ benchmarks }: Pick<DataPackage, 'benchmarks'>): readonly string[] {
  return benchmarks.flatMap(({ measure, value, area, period, sourceTitle }) =>
    isCostMeasure(measure) && isFigure(value)
      ? [
          costElsewhere({
            pounds: formatPounds(value),
            unit: COST_MEASURES[measure],
            area: typographic(area),
            period,
            source: typographic(sourceTitle),
          }),
        ]
      : [],
  );
}

function isCostMeasure(measure: string): measure is CostMeasure {
  return Object.hasOwn(COST_MEASURES, measure);
}
