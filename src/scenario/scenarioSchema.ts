import { MONTHS_IN_YEAR, parseFinancialYear, type FinancialYear } from '../domain/calendar.ts';
import { COUNTERFACTUAL_BASES } from '../domain/counterfactual.ts';
import type { ScenarioDepartures } from './departures.ts';
import { PRESETS } from './scenario.ts';
import { z } from './zod.ts';

/** The version in which scenarios are now written. */
export const SCENARIO_VERSION = 1;

const ID = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
const FINANCIAL_YEAR = /^[0-9]{4}-[0-9]{2}$/;
const YEAR_OFFSET = /^(0|[1-9][0-9]{0,2})$/;
/** In months: how far a third of a year, as far as it is written out, may be from whole ones. */
const NEAR_WHOLE_MONTHS = 0.005;
/** Shares typed in thirds still add to 1. */
const NEAR_WHOLE_SHARE = 1e-9;

/** In years. Beyond a lifetime it is a slip, and one that would keep a page busy for long. */
const LONGEST_PERSISTENCE = 100;

// Every message says what is expected; what was found is told beside it.
const AN_ID = 'an id: letters, digits, hyphens and underscores';
const id = z.string(AN_ID).check(z.regex(ID, AN_ID));
const ids = z
  .array(id, 'a list of ids in square brackets, such as ["first", "second"]')
  .check(z.minLength(1, 'at least one id'));
const share = between(0, 1, 'a share from 0 to 1');
const pounds = from(0, 'pounds as a plain number, 0 or more');
const wholeFromOne = z
  .int('a whole number, 1 or more')
  .check(z.gte(1, 'a whole number, 1 or more'));
const flag = z.boolean('true or false, without quotation marks');

const priceBase = z.union(
  [z.literal('as-published'), financialYear()],
  '"as-published", or a financial year such as "2024-25"',
);

const persistenceYears = between(0, LONGEST_PERSISTENCE, 'years from 0 to 100').check(
  z.refine(
    (years) =>
      Math.abs(years * MONTHS_IN_YEAR - Math.round(years * MONTHS_IN_YEAR)) < NEAR_WHOLE_MONTHS,
    'years that make whole months, such as 1.5 for 18 months',
  ),
);

const eventDepartures = z.strictObject({
  deadweight: z.exactOptional(share),
  attribution: z.exactOptional(share),
  persistenceYears: z.exactOptional(persistenceYears),
  dropOff: z.exactOptional(share),
  ratePerWomanYear: z.exactOptional(from(0, 'events a woman a year, 0 or more')),
  probability: z.exactOptional(share),
});

const custom = z
  .record(id, share)
  .check(
    z.refine(
      (shares) =>
        Object.values(shares).reduce((sum, each) => sum + each, 0) <= 1 + NEAR_WHOLE_SHARE,
      'shares that add to 1 at most',
    ),
  );

const funding = z.strictObject({
  rule: z.exactOptional(oneOf(['current', 'equal', 'proportional', 'capped', 'shapley', 'custom'])),
  basis: z.exactOptional(oneOf(['total', 'cashable'])),
  funders: z.exactOptional(ids),
  women: z.exactOptional(wholeFromOne),
  cost: z.exactOptional(pounds),
  custom: z.exactOptional(custom),
});

/**
 * A scenario as it is written, key by key: strict, so that a misspelt key is never lost. Keys stand in the
 * order in which they are written out. The file, its JSON Schema and the link all rest on this.
 */
export const scenarioSchema = z.strictObject({
  version: z.literal(SCENARIO_VERSION, `${SCENARIO_VERSION}`),
  preset: oneOf(PRESETS),
  cohorts: z.exactOptional(ids),
  window: z.exactOptional(oneOf(['programme', 'observed'])),
  counterfactual: z.exactOptional(oneOf(COUNTERFACTUAL_BASES)),
  baseline: z.exactOptional(oneOf(['all', 'excluding-run-up', 'lower'])),
  priceBase: z.exactOptional(priceBase),
  discounting: z.exactOptional(oneOf(['green-book-2026', 'review-2026', 'none'])),
  optimismBias: z.exactOptional(flag),
  horizonYears: z.exactOptional(
    z.union([wholeFromOne, z.null()], 'a whole number of years, 1 or more, or null for none'),
  ),
  rounding: z.exactOptional(flag),
  doubleCounting: z.exactOptional(z.record(id, z.record(id, oneOf(['container', 'both'])))),
  includeProposed: z.exactOptional(flag),
  events: z.exactOptional(z.record(id, eventDepartures)),
  unitCosts: z.exactOptional(
    z.record(
      id,
      z.record(id, z.record(z.string().check(z.regex(YEAR_OFFSET, 'whole years')), pounds)),
    ),
  ),
  funding: z.exactOptional(funding),
}) satisfies z.ZodMiniType<ScenarioDepartures>;

/** Every key that has a name of its own: what a misspelt one may have been meant to be. */
export const SCENARIO_KEY_NAMES: readonly string[] = [
  scenarioSchema.shape,
  eventDepartures.shape,
  funding.shape,
].flatMap((shape) => Object.keys(shape));

function oneOf<const Word extends string>(words: readonly [Word, ...Word[]]) {
  return z.enum(words, words.map((word) => `"${word}"`).join(' or '));
}

function from(least: number, expected: string) {
  return z.number(expected).check(z.gte(least, expected));
}

function between(least: number, most: number, expected: string) {
  return z.number(expected).check(z.gte(least, expected), z.lte(most, expected));
}

function financialYear() {
  return z.pipe(
    z.string().check(z.regex(FINANCIAL_YEAR)),
    z.transform((text, context): FinancialYear => {
      const year = parseFinancialYear(text);
      if (year !== undefined) return year;
      context.issues.push({ code: 'custom', input: text });
      return z.NEVER;
    }),
  );
}
