import type { DataPackage } from '../../../domain/dataPackage.ts';
import { isFigure } from '../../../domain/marker.ts';
import { countsHold, until } from '../../../words/sources.ts';
import { formatMonthInWords } from '../../formatDate.ts';
import { typographic } from '../../typographic.ts';
import { ownOf } from './ownOf.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

/** What was counted, an event a row. */
export function countRows({
  events,
  stageTable,
  programme,
}: DataPackage): readonly ProvenanceRow[] {
  return events.flatMap(({ id, name }): ProvenanceRow[] => {
    const cells = stageTable.cells.filter(({ eventId }) => eventId === id);
    if (cells.length === 0) return [];
    return [
      {
        ...ownOf(programme.basis),
        id: `counts.${id}`,
        kind: 'counts',
        about: typographic(name),
        figure: countsHold(
          cells.length,
          cells.filter(({ events: count }) => !isFigure(count)).length,
        ),
        source: typographic(programme.title),
        address: '',
        year: until(formatMonthInWords(programme.dataAsAt)),
        grade: 'z',
      },
    ];
  });
}
