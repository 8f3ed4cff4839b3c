export const YEAR_CHART_WORDS = {
  avoided: 'Avoided cost',
  cost: 'Programme cost',
  runningTotal: 'Running total',
  runningTotalKey: 'Running total at the end of each year',
  tableCaption: 'Cost and avoided cost by year',
  yearColumn: 'Financial year',
  netColumn: 'Net',
  costMissing:
    '[x] the programme’s cost is not in the published report; the running total is of avoided cost alone.',
  costMissingPlain:
    '[x] the package does not say what the programme costs; the running total is of avoided cost alone.',
} as const;

/** What is drawn, where, for how long and in what prices. */
export function yearChartSubtitle(hasCost: boolean, placeAndPeriod: string): string {
  return `${hasCost ? 'Programme cost, avoided cost' : 'Avoided cost'} and running total by financial year. ${placeAndPeriod}.`;
}

/** "Avoided cost, 2024 to 2025": one mark of the chart. */
export function inYear(series: string, year: string): string {
  return `${series}, ${year}`;
}

/** "18" of "2018 to 2019", where there is no room for more. */
export function yearInDigits(year: string): string {
  return (year.split(' to ')[0] ?? year).slice(-2);
}

/** What stands under years told in two digits, by the first of them. */
export function yearAxis(first: string): string {
  return `${yearInDigits(first)} is ${first}`;
}

/** "2018 to" over "2019", so that years stand side by side without touching. */
export function yearOnTwoLines(year: string): readonly string[] {
  const [from = year, to] = year.split(' to ');
  return to === undefined ? [from] : [`${from} to`, to];
}

/** The chart read aloud. */
export function yearsInWords(
  years: readonly {
    readonly year: string;
    readonly avoided: string;
    readonly cost: string | null;
    readonly runningTotal: string;
  }[],
): string {
  return `${years
    .map(
      ({ year, avoided, cost, runningTotal }) =>
        `${year}: avoided ${avoided}${cost === null ? '' : `, cost ${cost}`}, running total ${runningTotal}`,
    )
    .join('; ')}.`;
}
