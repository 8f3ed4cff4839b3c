import { comparisonMeasure } from '../../domain/evidence.ts';
import type { EventId } from '../../domain/identifiers.ts';
import type { Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { changeRows } from './changeRows.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';

/** One event beside women not on the programme, events a woman a year. */
export interface ComparisonRow {
  readonly eventId: EventId;
  readonly event: string;
  readonly expected: Figure;
  readonly others: Figure;
  readonly seen: Figure;
  readonly source: string;
}

/** The events whose rate among women not on the programme is known. */
export function comparisonRows(
  appraisal: Appraisal,
  rounded: RoundedAppraisal,
): readonly ComparisonRow[] {
  return changeRows(appraisal, rounded).flatMap(({ eventId, event, before, after }) =>
    appraisal.pack.benchmarks
      .filter(({ measure }) => measure === comparisonMeasure(eventId))
      .map(({ value, sourceTitle }) => ({
        eventId,
        event,
        expected: before,
        others: value,
        seen: after,
        source: sourceTitle,
      })),
  );
}
