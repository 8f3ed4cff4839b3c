/** One record of the text. `row` is the number a spreadsheet shows: a quoted line break stays in one row. */
export interface TextRecord {
  readonly row: number;
  readonly cells: readonly string[];
}
