import { formatMonth } from '../../domain/calendar.ts';
import type { Appraisal } from '../../model/appraise.ts';
import { textColumn, type ColumnOf } from './column.ts';
import { presetName } from './presetName.ts';
import { priceBaseText } from './priceBaseText.ts';
import type { Table } from './table.ts';

/** Fills a table's columns row by row, and marks every row with the basis, preset, prices and date of its figures. */
export function tableOf<Row>(
  name: string,
  columns: readonly ColumnOf<Row>[],
  rows: readonly Row[],
  appraisal: Appraisal,
): Table {
  const all = [...columns, ...provenanceColumns<Row>(appraisal)];
  return {
    name,
    columns: all.map((column) => ({ name: column.name, kind: column.kind })),
    rows: rows.map((row) => all.map(({ cell }) => cell(row))),
  };
}

function provenanceColumns<Row>(appraisal: Appraisal): readonly ColumnOf<Row>[] {
  const { programme } = appraisal.pack;
  const preset = presetName(appraisal);
  return [
    textColumn('basis', () => programme.basis),
    textColumn('preset', () => preset),
    textColumn('price_base', () => priceBaseText(appraisal.scenario.priceBase)),
    textColumn('data_as_at', () => formatMonth(programme.dataAsAt)),
  ];
}
