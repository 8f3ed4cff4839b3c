import { isFigure, type Figure } from '../../domain/marker.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { figureColumn, textColumn, type ColumnOf } from '../tables/column.ts';
import type { Table } from '../tables/table.ts';
import { tableOf } from '../tables/tableOf.ts';
import type { ChangeRow } from './changeRows.ts';

const columns: readonly ColumnOf<ChangeRow>[] = [
  textColumn('event_id', ({ eventId }) => eventId),
  textColumn('kind', ({ kind }) => kind),
  figureColumn('expected_rate', ({ before }) => shown(before)),
  figureColumn('seen_rate', ({ after }) => shown(after)),
  textColumn('could_be_chance', ({ after, couldBeChance }) =>
    isFigure(after) ? (couldBeChance ? 'yes' : 'no') : null,
  ),
  figureColumn('fewer_events', ({ fewer }) => shown(fewer)),
  figureColumn('avoided_gbp', ({ avoided }) => shown(avoided)),
  textColumn('status', ({ before, atMost }) =>
    isFigure(before) ? (atMost ? 'at_most' : null) : before,
  ),
];

/** The rows of the chart of changes: rates not rounded, money in whole pounds as on the page. */
export function changesTable(rows: readonly ChangeRow[], appraisal: Appraisal): Table {
  return tableOf('changes', columns, rows, appraisal);
}

function shown(figure: Figure): number | null {
  return isFigure(figure) ? figure : null;
}
