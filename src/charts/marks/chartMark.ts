/** A part of a chart that can be read by itself: a bar, a segment, a dot. */
export interface ChartMark {
  /** Stands on its element as `data-mark`; unique in the chart. */
  readonly id: string;
  /** What it is: "Police, call-outs". */
  readonly name: string;
  /** Its figure as the table writes it, or in words why there is none. */
  readonly figure: string;
  /** True where it adds several rows of the table, and so stands in none. */
  readonly isSum?: boolean;
}

/** The marks of a chart: up and down goes from row to row, left and right within one. */
export type MarkRows = readonly (readonly ChartMark[])[];
