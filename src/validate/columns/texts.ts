import {
  ALL_COHORTS,
  type AllCohorts,
  type CohortId,
  type EventId,
  type PartnerId,
} from '../../domain/identifiers.ts';
import { nearestOf } from '../nearMatch.ts';
import type { CellKind } from './cellKind.ts';

const ID = '[A-Za-z0-9][A-Za-z0-9_-]*';
const ONE_ID = new RegExp(`^${ID}$`);
const SPACED_IDS = new RegExp(`^\\s*${ID}(\\s+${ID})*\\s*$`);

/** Text as it stands. */
export const text: CellKind<string> = {
  expected: 'text',
  field: { type: 'string' },
  read: (cell) => cell,
  remedy: () => '',
};

/** Text that tells a time: "2019-04 to 2020-03", or the day of a publication. */
export const timeText: CellKind<string> = { ...text, tellsTime: true };

/** The address of a public page. */
export const url: CellKind<string> = {
  expected: 'a web address that begins https:// or http://',
  field: { type: 'string', format: 'uri' },
  read: (cell) => (/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(cell.trim()) ? cell.trim() : undefined),
  remedy: (cell) =>
    /\s/.test(cell.trim())
      ? 'One address only, without spaces: put anything else in the note.'
      : 'Write the whole address, or leave the cell empty.',
};

/** Short ids that tables refer to each other by. */
export const partnerId = id<PartnerId>('a partner id such as police');
export const eventId = id<EventId>('an event id such as police_callout');
export const cohortId = id<CohortId>('a cohort id such as cohort_1');

/** A cohort's id, or `*` for all cohorts together. */
export const cohortIdOrAll: CellKind<CohortId | AllCohorts> = orStar(
  cohortId,
  'all cohorts together',
);

/** An event's id, or `*` for every event without a row of its own. */
export const eventIdOrEvery: CellKind<EventId | typeof ALL_COHORTS> = orStar(
  eventId,
  'every event without a row of its own',
);

/** Event ids with spaces between. */
export const eventIds: CellKind<readonly EventId[]> = {
  expected: 'event ids with spaces between them',
  field: { type: 'string', constraints: { pattern: SPACED_IDS.source } },
  read: (cell) => {
    const ids = cell.trim().split(/\s+/).map(eventId.read);
    return ids.every((each) => each !== undefined) ? ids : undefined;
  },
  remedy: (cell) =>
    /[,;]/.test(cell) ? 'Put spaces between the ids, not commas or semicolons.' : ID_REMEDY,
};

/** One of a list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): CellKind<Word> {
  return {
    expected: listed(words),
    field: { type: 'string', constraints: { enum: words } },
    read: (cell) => words.find((word) => word === cell),
    remedy: (cell) => {
      const near = nearestOf(cell, words);
      return near === undefined ? '' : `Did you mean "${near}"?`;
    },
  };
}

/** `yes` or `no`. */
export const yesOrNo: CellKind<boolean> = {
  expected: '"yes" or "no"',
  field: { type: 'boolean', trueValues: ['yes'], falseValues: ['no'] },
  read: (cell) => ({ yes: true, no: false })[cell.trim()],
  remedy: (cell) => {
    if (/^(y|true|t|1|yes)$/i.test(cell.trim())) return 'Write yes.';
    if (/^(n|false|f|0|no)$/i.test(cell.trim())) return 'Write no.';
    return '';
  },
};

const ID_REMEDY =
  'Use letters without accents, digits, hyphens and underscores only, beginning with a letter or digit; no spaces before, in or after it.';

function id<Id extends string>(expected: string): CellKind<Id> {
  return {
    expected,
    field: { type: 'string', constraints: { pattern: ONE_ID.source } },
    read: (cell) => (ONE_ID.test(cell) ? (cell as Id) : undefined),
    remedy: () => ID_REMEDY,
  };
}

function orStar<Id extends string>(
  kind: CellKind<Id>,
  means: string,
): CellKind<Id | typeof ALL_COHORTS> {
  return {
    expected: `${kind.expected}, or * for ${means}`,
    field: { type: 'string' },
    read: (cell) => (cell.trim() === ALL_COHORTS ? ALL_COHORTS : kind.read(cell)),
    remedy: kind.remedy,
  };
}

function listed(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1) ?? ''}`;
}
