import { BASES } from '../domain/provenance.ts';
import { quoted } from '../words/quoted.ts';
import { readFinancialYear, readMonth } from './columns/calendar.ts';
import { LONGEST_MONTHS, LONGEST_YEARS } from './columns/numbers.ts';
import { z } from '../scenario/zod.ts';

type Field<T> = z.ZodMiniType<T>;

const wholeFromOne = field('a whole number, 1 or more', (value) =>
  isWhole(value) && value >= 1 ? value : undefined,
);

/** `programme.json`, key by key; an unknown key is a fault. */
export const programmeSchema = z.strictObject({
  title: field('the name of the programme, in quotation marks', filledText),
  area: field('the name of the area, in quotation marks', filledText),
  basis: field('"published", "local" or "illustrative"', (value) =>
    BASES.find((basis) => basis === value),
  ),
  priceYear: field(
    'a financial year in quotation marks such as "2024-25"',
    ofText(readFinancialYear),
  ),
  baseYear: field(
    'a financial year in quotation marks such as "2018-19"',
    ofText(readFinancialYear),
  ),
  horizonYears: wholeUpTo(LONGEST_YEARS, 'years'),
  programmeMonths: wholeUpTo(LONGEST_MONTHS, 'months'),
  stageBoundaries: field(
    'whole months from a start, ascending, in square brackets, such as [-12, -6, 0, 6, 12, 18, 27]',
    ascendingMonths,
  ),
  periodMonths: field('1, 3, 6 or 12', (value) => PERIODS.find((period) => period === value)),
  dataAsAt: field('a month in quotation marks such as "2020-03"', ofText(readMonth)),
  disclosure: z.strictObject({
    minWomen: wholeFromOne,
    maxShare: field('a share above 0, at most 1', (value) =>
      typeof value === 'number' && value > 0 && value <= 1 ? value : undefined,
    ),
    roundTo: wholeFromOne,
  }),
  protected: field('true or false, without quotation marks', (value) =>
    typeof value === 'boolean' ? value : undefined,
  ),
  decision: mayBeLeftOut(field('text in quotation marks', anyText)),
  notes: mayBeLeftOut(field('text in quotation marks', anyText)),
});

const PERIODS = [1, 3, 6, 12] as const;

function field<T>(expected: string, read: (value: unknown) => T | undefined): Field<T> {
  return z.pipe(
    z.unknown(),
    z.transform((value: unknown, context): T => {
      const result = read(value);
      if (result !== undefined) return result;
      context.issues.push({ code: 'custom', input: value, message: expected });
      return z.NEVER;
    }),
  );
}

function wholeUpTo(most: number, unit: string): Field<number> {
  return field(`a whole number of ${unit}, from 1 to ${most}`, (value) =>
    isWhole(value) && value >= 1 && value <= most ? value : undefined,
  );
}

function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}

/** A key that may be left out: nothing is asked, nothing noted. */
function mayBeLeftOut(schema: Field<string>): Field<string> {
  return z._default(schema, '');
}

function anyText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function filledText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function ofText<T>(read: (text: string) => T | undefined): (value: unknown) => T | undefined {
  return (value) => (typeof value === 'string' ? read(value) : undefined);
}

function ascendingMonths(value: unknown): readonly number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const months: readonly unknown[] = value;
  const whole = months.filter(isWhole);
  const ascending = whole.every(
    (month, index) => index === 0 || month > (whole[index - 1] ?? month),
  );
  const isNear = whole.every((month) => Math.abs(month) <= LONGEST_MONTHS);
  const isList = whole.length === months.length && whole.length >= 2;
  return isList && ascending && isNear ? whole : undefined;
}

/** A JSON value as a message shows it: cut when long, or when too deep to be shown. */
export function shownJson(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quoted(value);
  if (isDeep(value)) return 'lists within lists';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

const DEEPEST_SHOWN = 20;

function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth > DEEPEST_SHOWN || Object.values(value).some((inner) => isDeep(inner, depth + 1));
}
