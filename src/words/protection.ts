import type { IssueWords } from '../domain/dataIssue.ts';

/** Why counts that cannot be assessed are not protected. */
export const CANNOT_BE_ASSESSED: IssueWords = {
  found: 'counts without women_with_event or largest_share',
  expected: 'both beside every count above 0, or records',
  remedy:
    'Without them nobody can tell how many women a count is about, so it cannot be made safe to share.',
};

export const OTHER_BOUNDARIES: IssueWords = {
  found: 'other stages than in the earlier release',
  expected: 'the same stageBoundaries and programmeMonths',
  remedy: 'Counts cut in two ways could be compared to find the few between. Keep the stages.',
};

export const OTHER_RULES: IssueWords = {
  found: 'other rules of disclosure control than in the earlier release',
  expected: 'the same minWomen, maxShare and roundTo',
  remedy: 'The same counts rounded in two ways tell more than either. Keep the rules.',
};

export function changedCohort(cohort: string): IssueWords {
  return {
    found: `"${cohort}" gone or changed since the earlier release`,
    expected: 'the same start and women, closed',
    remedy: 'A published group stays as it was; women who came later are a new group.',
  };
}

/** Why a package that the site hosts is not shown. */
export const NOT_PROTECTED = {
  found: 'false',
  expected: 'true: only counts that have been through disclosure control may be shown here',
  remedy: 'Put the package through disclosure control before it is published.',
} as const;
