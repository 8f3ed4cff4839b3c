/** What stands in one place of a table: text, a number as it is, or nothing. Absent is never zero. */
export type Cell = string | number | null;

/**
 * What a column holds: `text`; a `figure`; a figure that may be written in letters, such as a month (`either`);
 * or a `simulated` figure, which is blank without a simulation and then says nothing about its row.
 */
export type ColumnKind = 'text' | 'figure' | 'either' | 'simulated';

export interface Column {
  /** Lower-case ASCII, with the unit at its end where it has one. */
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A table that can leave the program: tidy, one line of headings, every row marked with where it comes from. */
export interface Table {
  /** Names the file, without its ending. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns; money in pounds, already rounded to the penny. */
  readonly rows: readonly (readonly Cell[])[];
}
