import type { Basis } from '../domain/provenance.ts';

/** The page of data and downloads. */
export const DATA_PAGE = {
  lead: 'Whose figures these pages show, your own files in their place, and everything to take away.',
  loaded: 'What is counted now',
  whose: 'Whose figures',
  area: 'Where',
  groups: 'Groups of women',
  asAt: 'Data up to',
  prices: 'Prices of',
  counts: 'Counts',
  origin: 'Opened from',
  site: 'This site',
  own: 'Your own files, in this tab only',
  fingerprint: 'Fingerprint of the data',
  notes: 'What its makers say of it',
  nothingToKnow: 'The checks found nothing to tell.',
} as const;

const WHOSE: Readonly<Record<Basis, string>> = {
  published: 'Published: counts and costs are those of a published report',
  local: 'Local: counts, contributions and costs are the programme’s own',
  illustrative: 'Invented (illustrative): nobody’s results',
};

export function whose(basis: Basis): string {
  return WHOSE[basis];
}

/** How the counts were protected, or that they were not. */
export function protectedCounts(rules: {
  readonly minWomen: string;
  readonly maxShare: string;
  readonly roundTo: string;
  readonly isLoose: boolean;
}): string {
  const start = rules.isLoose
    ? 'Protected by looser rules than this site’s, so not safe to share'
    : 'Safe to share';
  return `${start}: a count is shown only where no woman or at least ${rules.minWomen} had the event and none had more than ${rules.maxShare} of it, to the nearest ${rules.roundTo}`;
}

export const UNPROTECTED_COUNTS =
  'As they were made, not through disclosure control: for the analyst’s own eyes';

/** "2 groups, 30 women" */
export function groupsAndWomen(groups: string, women: string, isOne: boolean): string {
  return `${groups} ${isOne ? 'group' : 'groups'}, ${women} women`;
}

export function thingsToKnow(count: string): string {
  return count === '1' ? 'One thing to know' : `${count} things to know`;
}
