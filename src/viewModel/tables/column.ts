import type { Cell, Column } from './table.ts';

/** A column, and how a row fills it. */
export interface ColumnOf<Row> extends Column {
  readonly cell: (row: Row) => Cell;
}

/** A column of text; empty text is nothing. */
export function textColumn<Row>(name: string, text: (row: Row) => string | null): ColumnOf<Row> {
  return { name, kind: 'text', cell: (row) => nothingIfEmpty(text(row)) };
}

/** A column of numbers. */
export function figureColumn<Row>(
  name: string,
  figure: (row: Row) => number | null,
): ColumnOf<Row> {
  return { name, kind: 'figure', cell: figure };
}

/** A column of money given in whole pence, shown in pounds. */
export function moneyColumn<Row>(name: string, pence: (row: Row) => number | null): ColumnOf<Row> {
  return figureColumn(name, (row) => poundsOfPence(pence(row)));
}

/** A column of figures of which some are written in letters, such as a month. */
export function eitherColumn<Row>(name: string, cell: (row: Row) => Cell): ColumnOf<Row> {
  return { name, kind: 'either', cell };
}

/** A column of numbers that only a simulation fills. */
export function simulatedColumn<Row>(
  name: string,
  figure: (row: Row) => number | null,
): ColumnOf<Row> {
  return { name, kind: 'simulated', cell: figure };
}

/** Whole pence as pounds; nothing stays nothing. */
export function poundsOfPence(pence: number | null): number | null {
  return pence === null ? null : pence / 100;
}

function nothingIfEmpty(text: string | null): string | null {
  return text === '' ? null : text;
}
