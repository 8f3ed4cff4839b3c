export const PROTECT_USAGE =
  'Usage: npm run protect -- RECORDS_FOLDER --out FOLDER [--previous FOLDER]';

export const SYNTHESISE_USAGE =
  'Usage: npm run synthesise -- TABLES_FOLDER --out FOLDER [--seed N] [--areas N --women N]';

export const AREAS_AND_WOMEN = '--areas and --women go together, each a whole number above 0.';
export const WHOLE_SEED = '--seed is a whole number, 0 or more.';

export const NOT_ILLUSTRATIVE =
  'Records are invented for a package whose basis is "illustrative" only, so nothing was written.';

export const ALREADY_PROTECTED =
  'This package is protected already: protecting it again would change nothing, so nothing was written.';

export const PREVIOUS_NOT_PROTECTED =
  'The earlier release is not a protected package, so nothing was written.';

export const LAST_LOOK =
  'Before you share it, read once more what people wrote themselves, in notes, reason and source: protection does not change it.';

export function recordsInvented(women: number, rows: number, folder: string): string {
  return `${women} invented women with ${rows} rows of activity written to ${folder} (illustrative data).`;
}

export function protectedWritten(files: number, folder: string): string {
  return `${files} files of a protected package written to ${folder}. What it hides, for your own eyes only:`;
}

/** How finely a count is shown, to end a line about it. */
export const RUNG_WORDS = {
  stages: 'shown stage by stage',
  programme: 'shown for the programme and for the months after it',
  window: 'shown for all months after the start together',
  at_most: 'shown as "at most", which counts against the programme',
  confidential: 'hidden [c]',
} as const;

export function groupLine(event: string, cohort: string, words: string): string {
  return `  ${event}, ${cohort === '*' ? 'all groups together' : cohort}: ${words}`;
}

export function sideWords(
  side: 'before' | 'after',
  figures: { readonly true: number; readonly shown: number | null },
): string {
  const shown = figures.shown === null ? 'hidden' : `${figures.shown} shown`;
  return `${side} the start ${figures.true} counted, ${shown}`;
}

export function totalsLine(report: {
  readonly trueEvents: number;
  readonly eventsBehindFigures: number;
  readonly shownEvents: number;
}): string {
  return `In all ${report.trueEvents} events were counted; ${report.eventsBehindFigures} of them stand behind a figure, and the figures add up to ${report.shownEvents}.`;
}

export function unpublishedLine(cohorts: readonly string[]): string {
  return `Left out, not closed or of too few women: ${cohorts.join(', ')}.`;
}
