import type { YearRow } from '../viewModel/summary/yearRows.ts';
import { formatPounds, formatPoundsChange } from '../viewModel/formatMoney.ts';
import { YEAR_CHART_WORDS, inYear, yearsInWords } from '../words/yearChart.ts';
import type { MarkRows } from './marks/chartMark.ts';

/** What a year's marks are called after. */
export type YearSeries = 'avoided' | 'cost' | 'runningTotal';

/** Three rows, a year in each place: what is avoided, what is spent where that is known, and the running total. */
export function yearMarks(rows: readonly YearRow[]): MarkRows {
  return [
    rows.map((row) => markOf(row, 'avoided', formatPounds(row.avoided))),
    rows.flatMap((row) => (row.cost === null ? [] : [markOf(row, 'cost', formatPounds(row.cost))])),
    rows.map((row) => markOf(row, 'runningTotal', formatPoundsChange(row.runningTotal))),
  ];
}

/** The chart read aloud. */
export function yearRowsInWords(rows: readonly YearRow[]): string {
  return yearsInWords(
    rows.map(({ label, avoided, cost, runningTotal }) => ({
      year: label,
      avoided: formatPounds(avoided),
      cost: cost === null ? null : formatPounds(cost),
      runningTotal: formatPoundsChange(runningTotal),
    })),
  );
}

export function yearMarkId({ year }: Pick<YearRow, 'year'>, series: YearSeries): string {
  return `${String(year)} ${series}`;
}

function markOf(row: YearRow, series: YearSeries, figure: string) {
  return { id: yearMarkId(row, series), name: inYear(YEAR_CHART_WORDS[series], row.label), figure };
}
