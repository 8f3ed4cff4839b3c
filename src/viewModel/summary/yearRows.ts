import type { FinancialYear } from '../../domain/calendar.ts';
import { formatYearInWords } from '../formatDate.ts';
import type { RoundedAppraisal } from '../roundedAppraisal.ts';

/** One financial year, in whole pounds, or pence where the appraisal is rounded to these: a place on the chart's axis, and a row of its table. */
export interface YearRow {
  readonly year: FinancialYear;
  readonly label: string;
  readonly avoided: number;
  /** Null where the package has no programme costs: then net is null, and the running total is of avoided cost alone. */
  readonly cost: number | null;
  readonly net: number | null;
  readonly runningTotal: number;
}

/** Year by year, with a running total of avoided cost less programme cost. */
export function yearRows({ years }: RoundedAppraisal): readonly YearRow[] {
  let runningTotal = 0;
  return years.map(({ year, avoided, cost }) => {
    const net = cost === null ? null : avoided - cost;
    runningTotal += net ?? avoided;
    return {
      year,
      label: formatYearInWords(year),
      avoided,
      cost,
      net,
      runningTotal,
    };
  });
}

/** The year in which most is avoided, the first of several; null where nothing is avoided in any. */
export function yearOfMost(rows: readonly YearRow[]): string | null {
  const [most] = rows.toSorted((left, right) => right.avoided - left.avoided);
  return most === undefined || most.avoided <= 0 ? null : most.label;
}
