import type { StageCell } from '../../domain/stageTable.ts';
import { stageActivityTable } from '../tables/stageActivity.ts';

/** Counts as the file of a stage table: the very text that would give the same package without records. */
export function stageTableText(cells: readonly StageCell[]): string {
  const lines = cells.map((cell) =>
    [
      cell.cohortId,
      cell.eventId,
      cell.from,
      cell.to,
      cell.womanYears,
      cell.events,
      cell.womenWithEvent,
      cell.largestShare,
      cell.status,
    ].join(','),
  );
  return [[...stageActivityTable.columns.keys()].join(','), ...lines, ''].join('\n');
}
