interface TableWords {
  readonly title: string;
  readonly holds: string;
}

/** What each table holds, by the name of its file. */
const TABLES: Readonly<Record<string, TableWords>> = {
  'programme-summary': {
    title: 'The whole programme',
    holds: 'Avoided cost, programme cost, contributions, what is left, and when it is paid back.',
  },
  'partner-summary': {
    title: 'Partners',
    holds: 'What each partner avoids: spending not needed, and staff time and capacity freed.',
  },
  'funder-summary': {
    title: 'Funders',
    holds: 'What each funder pays and avoids, with the partners it pays for added up.',
  },
  'partner-event-year': {
    title: 'Partners, events and years',
    holds: 'What each partner avoids of each event in each year.',
  },
  'partner-event': {
    title: 'Avoided cost by partner and event',
    holds: 'Every part of the chart: what each partner avoids of each event.',
  },
  'cost-by-year': {
    title: 'Cost and avoided cost by year',
    holds: 'Every year of the chart: cost, avoided cost, what is left, and the running total.',
  },
  events: {
    title: 'Events',
    holds: 'What was counted before and after, what was expected, and how many fewer.',
  },
  'unit-costs-used': {
    title: 'Unit costs',
    holds: 'What one event costs each partner, with its source, its year and its grade.',
  },
  'funding-options': {
    title: 'Ways to share the cost of the next group',
    holds: 'For each way: who pays what, what each avoids, and what is left to be found.',
  },
  'heads-of-terms': {
    title: 'Heads of terms',
    holds: 'Who would pay what in which year, what is measured, and when it is checked.',
  },
  'true-up': {
    title: 'True-up after the event',
    holds: 'What each funder would pay more, or get back, once what was avoided is measured.',
  },
  'new-group': {
    title: 'A new group',
    holds: 'What may happen in a group of other women, event by event, as a range.',
  },
  bridge: {
    title: 'From the 2020 report’s method to these figures',
    holds: 'The total after each change of method, one change a row.',
  },
  'stage-rates': {
    title: 'Rates by stage',
    holds: 'Each event and stage: what was counted, its rate, and the range of the rate.',
  },
  changes: {
    title: 'What was counted before and after',
    holds: 'Every event counted before and after: its rates, how many fewer, and avoided cost.',
  },
  scores: {
    title: 'Scores of the progress tool',
    holds: 'Each area of life and month: the mean score, and how many women answered.',
  },
  provenance: {
    title: 'Where every figure comes from',
    holds: 'Every figure that goes in: whose it is, its source, year, grade and range.',
  },
  tornado: {
    title: 'What moves the answer most',
    holds: 'What is left after the cost with each assumption at its low and at its high.',
  },
  'paid-and-avoided': {
    title: 'Paid and avoided',
    holds: 'What each funder pays and avoids, with those that carry the cost under it.',
  },
  'assumptions-used': {
    title: 'Assumptions',
    holds: 'Every assumption behind these figures, its value and its source.',
  },
};

export function tableTitle(name: string): string {
  return TABLES[name]?.title ?? name;
}

/** What the table holds, in a sentence; empty where it is not known. */
export function tableHolds(name: string): string {
  return TABLES[name]?.holds ?? '';
}

/** "Download as CSV (12 rows, 2 KB)". */
export function downloadLabel(rows: string, size: string): string {
  return `Download as CSV (${rows} ${rows === '1' ? 'row' : 'rows'}, ${size})`;
}

/** The same where several tables stand together, so that each button says which is its own. */
export function namedDownloadLabel(name: string, rows: string, size: string): string {
  return `${tableTitle(name)} as CSV (${rows} ${rows === '1' ? 'row' : 'rows'}, ${size})`;
}

/** The same table in the form that Excel reads letters beyond ASCII from. */
export function excelLabel(): string {
  return 'Download as CSV for Excel';
}

export function namedExcelLabel(name: string): string {
  return `${tableTitle(name)} as CSV for Excel`;
}

/** Beside a button whose table waits for the ranges. */
export const DOWNLOAD_WAITS = 'Download as CSV (working out the ranges)';
