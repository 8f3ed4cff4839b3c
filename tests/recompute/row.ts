/** One row of a table, by column. Money in pounds, to the penny; null is blank. */
export type Row = Readonly<Record<string, string | number | null>>;

export function inPounds(pence: number): number {
  return pence / 100;
}
