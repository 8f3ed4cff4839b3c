import type { EventId, PartnerId } from '../../domain/identifiers.ts';
import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { avoidedRow, avoidsInAll } from '../../words/ownFigure.ts';
import { funderRows, type FunderRow } from './funderRows.ts';

/** What a funder avoids with published costs, and with the reader's own; whole pounds. */
export interface OwnFigureRow {
  readonly id: string;
  readonly label: string;
  readonly published: Figure;
  readonly yours: Figure;
}

/** Event by event of one funder, and in all: the last row. */
export function ownFigureRows(
  funderId: PartnerId,
  published: Appraisal,
  yours: Appraisal,
): readonly OwnFigureRow[] {
  const [before, after] = [rowOf(funderId, published), rowOf(funderId, yours)];
  if (before === undefined || after === undefined) return [];
  const events = new Map<EventId, string>(
    [...before.segments, ...after.segments].map(({ id, name }) => [id, name]),
  );
  return [
    ...[...events].map(([eventId, event]) => ({
      id: eventId,
      label: avoidedRow(event),
      published: poundsOf(before, eventId),
      yours: poundsOf(after, eventId),
    })),
    {
      id: 'all',
      label: avoidsInAll(after.shortName),
      published: before.avoided,
      yours: after.avoided,
    },
  ];
}

function rowOf(funderId: PartnerId, appraisal: Appraisal): FunderRow | undefined {
  return funderRows(appraisal, null, null).find((row) => row.funderId === funderId);
}

function poundsOf({ avoided, segments }: FunderRow, eventId: EventId): Figure {
  if (!isFigure(avoided)) return avoided;
  return segments
    .filter((segment) => segment.id === eventId)
    .reduce((sum, { pounds }) => sum + pounds, 0);
}
