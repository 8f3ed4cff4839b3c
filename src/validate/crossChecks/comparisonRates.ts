import { faultAt, type DataIssue } from '../../domain/dataIssue.ts';
import { COMPARISON_RATE, comparisonMeasure } from '../../domain/evidence.ts';
import { isFigure } from '../../domain/marker.ts';
import type { ReadPackage } from './readPackage.ts';

/** Comparison rates of no known event, or below zero. */
export function comparisonRateChecks({ tables }: ReadPackage): readonly DataIssue[] {
  const { benchmarks, events } = tables;
  const known = events.rows.map(({ record }) => comparisonMeasure(record.id));
  return benchmarks.rows.flatMap(({ row, record: { measure, value } }) => {
    if (!measure.startsWith(COMPARISON_RATE)) return [];
    const place = { file: benchmarks.file, row };
    const issues: DataIssue[] = [];
    if (events.complete && !known.includes(measure)) {
      issues.push(
        faultAt(
          { ...place, column: 'measure' },
          {
            found: `"${measure.slice(COMPARISON_RATE.length)}"`,
            expected: `an event_id of ${events.file} after "${COMPARISON_RATE}"`,
            remedy: 'A rate that is of no event would be compared with nothing.',
          },
        ),
      );
    }
    if (isFigure(value) && value < 0) {
      issues.push(
        faultAt(
          { ...place, column: 'value' },
          { found: String(value), expected: 'events a woman a year, 0 or more' },
        ),
      );
    }
    return issues;
  });
}
