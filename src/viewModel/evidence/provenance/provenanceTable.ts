import { isFigure, markerText } from '../../../domain/marker.ts';
import type { Appraisal } from '../../../model/appraise.ts';
import { eitherColumn, textColumn, type ColumnOf } from '../../tables/column.ts';
import type { Table } from '../../tables/table.ts';
import { tableOf } from '../../tables/tableOf.ts';
import type { ProvenanceRow } from './provenanceRow.ts';

const columns: readonly ColumnOf<ProvenanceRow>[] = [
  textColumn('input', ({ id }) => id),
  textColumn('kind', ({ kind }) => kind),
  textColumn('about', ({ about }) => about),
  textColumn('figure', ({ figure }) => figure),
  textColumn('whose', ({ whose }) => whose),
  textColumn('own', ({ own }) => String(own)),
  textColumn('source', ({ source }) => source),
  textColumn('source_url', ({ address }) => address),
  textColumn('year', ({ year }) => year),
  eitherColumn('grade', ({ grade }) => (isFigure(grade) ? grade : markerText(grade))),
];

/** Whose every figure is that goes in. */
export function provenanceTable(rows: readonly ProvenanceRow[], appraisal: Appraisal): Table {
  return tableOf('provenance', columns, rows, appraisal);
}
